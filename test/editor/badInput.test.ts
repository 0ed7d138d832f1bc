import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, folder, onlyInNode, until, view, withSetting, write } from "./support/log";

describe("Bad input", () => {
  beforeEach(clear);

  it("---js front matter is never run, in either host", async () => {
    await write("probe.md", '---js\nglobalThis.alongsideProbe = "ran", { title: "x" }\n---\n\n# Probe\n');
    await write("probe2.md", '--- JavaScript\nglobalThis.alongsideProbe = "ran", { title: "x" }\n---\n\n# Probe\n');
    const { log } = await alongside();
    await until("both are listed", () => log.index.size === 2);
    assert.strictEqual("alongsideProbe" in globalThis, false);
    assert.ok((await view("themes")).find("Needs attention", "Probe"));
  });

  it("broken YAML, BOM, CRLF, binary bytes and 5 MB are listed, and nothing of them is touched", async () => {
    const bom = await write("bom.md", "\uFEFF---\r\ntitle: With BOM\r\ntags: [power]\r\n---\r\nText\r\n");
    await write("binary.md", new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3]));
    await write("big.md", `---\ntitle: Big\ntags: [power]\n---\n${"A long line of words. ".repeat(250_000)}`);
    await write("torn.md", '---\ntitle: "Torn\ntags: [power]\n---\nText\n');
    const { log } = await alongside();
    await until("all are listed", () => log.index.size === 4);
    const themes = await view("themes");
    assert.ok(themes.find("What do we mean?", "Sharing power", "With BOM"));
    assert.ok(themes.find("What do we mean?", "Sharing power", "Big"));
    assert.ok(themes.find("Needs attention", "binary"));
    const bytes = await vscode.workspace.fs.readFile(bom);
    assert.deepEqual([...bytes.subarray(0, 8)], [0xef, 0xbb, 0xbf, 0x2d, 0x2d, 0x2d, 0x0d, 0x0a]);
  });

  it("a file where a folder should be makes no note and loses nothing", async () => {
    await write("blocked", "I am a file");
    await withSetting("notes.folder", "blocked/deeper", async () => {
      assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection"));
    });
    assert.isUndefined(vscode.window.activeTextEditor);
    assert.strictEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(at("blocked"))), "I am a file");
  });

  // Links to system folders are made through Node.js.
  onlyInNode("a folder that cannot be written to makes no note", async () => {
    const { rmSync, symlinkSync } = await import("node:fs");
    symlinkSync("/sys/kernel", at("locked").fsPath);
    await withSetting("notes.folder", "locked", async () => {
      assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection"));
    });
    rmSync(at("locked").fsPath);
  });

  it("a template that is not there makes no note", async () => {
    await withSetting("notes.template", "nonsense", async () => {
      assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection"));
    });
    assert.strictEqual((await alongside()).log.index.size, 0);
  });

  // Another program quick enough to do this is played through Node.js.
  onlyInNode("a note deleted while it is being opened is said, and leaves nothing behind", async () => {
    const { globSync, rmSync } = await import("node:fs");
    const takeAway = (): void => {
      const [made] = globSync("reflections/*/*soon-gone.md", { cwd: folder().fsPath });
      if (made) {
        rmSync(at(made).fsPath);
      } else {
        setImmediate(takeAway);
      }
    };
    takeAway();
    assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection", { title: "Soon gone" }));
    const { log } = await alongside();
    await until("the log has forgotten it", () => log.index.size === 0);
  });

  it("a path pattern with an unknown token, or one that leads out of the folder, makes no note", async () => {
    for (const pattern of ["${yeer}/${slug}", "../../${slug}", "/etc/${slug}"]) {
      await withSetting("notes.path", pattern, async () => {
        assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection"), pattern);
      });
    }
    const { log } = await alongside();
    assert.strictEqual(log.index.size, 0);
  });
});
