import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, onlyInNode, until, view, withSetting, write } from "./support/log";

describe("The log follows", () => {
  beforeEach(clear);

  it("a note written by another program, changed, and deleted", async () => {
    const themes = await view("themes");
    const uri = await write("reflections/2026/one.md", note({ title: "One", tags: "relational-power" }));
    await until("it counts", () => themes.find("What do we mean?", "Sharing power", "One"));
    await write("reflections/2026/one.md", note({ title: "One again", tags: "being-alongside" }));
    await until("it moved", () => themes.find("What do we mean?", "Being alongside", "One again"));
    assert.strictEqual(themes.find("What do we mean?", "Sharing power")?.description, "");
    await vscode.workspace.fs.delete(uri);
    const { log } = await alongside();
    await until("it is gone", () => log.index.size === 0);
  });

  it("what is typed, before it is saved; and goes back to the disk when that is given up", async () => {
    const uri = await write("reflections/2026/two.md", note({ title: "Two", tags: "power" }));
    const { log } = await alongside();
    await until("the alias counts under its theme", () => log.index.onTheme("relational-power").length === 1);
    const editor = await vscode.window.showTextDocument(uri);
    const tags = editor.document.getText().indexOf("[power]");
    const range = new vscode.Range(editor.document.positionAt(tags), editor.document.positionAt(tags + "[power]".length));
    await editor.edit((edit) => edit.replace(range, "[power, health-equity]"));
    assert.strictEqual(editor.document.isDirty, true);
    await until("the unsaved tag counts", () => log.index.onTheme("health-equity").length === 1);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("the disk counts again", () => log.index.onTheme("health-equity").length === 0);
    assert.strictEqual(log.index.onTheme("relational-power").length, 1);
  });

  it("a renamed note, and a folder renamed with the notes in it", async () => {
    await write("reflections/2026/a.md", note({ title: "A", tags: "power" }));
    const { log } = await alongside();
    await until("it is there", () => log.index.size === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at("reflections/2026/a.md"), at("reflections/2026/b.md"));
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await until("it has its new name", () => log.entry(at("reflections/2026/b.md")) && log.index.size === 1);
    await write("some/folder/c.md", note({ title: "C", tags: "power" }));
    await until("the other is there", () => log.index.size === 2);
    await vscode.workspace.fs.rename(at("some"), at("other"));
    await until("its folder has its new name", () => log.entry(at("other/folder/c.md")) && log.index.size === 2);
  });

  it("a folder deleted and made again at once with another note in it", async () => {
    await write("again/old.md", note({ title: "Old", tags: "power" }));
    const { log } = await alongside();
    await until("the old one is there", () => log.index.size === 1);
    await vscode.workspace.fs.delete(at("again"), { recursive: true });
    await write("again/new.md", note({ title: "New", tags: "power" }));
    await until("the new one has taken its place", () => log.index.size === 1 && log.entry(at("again/new.md")));
  });

  it("a setting that changes how notes are read", async () => {
    await write("reflections/2026/inline.md", note({ title: "Inline", date: "03/04/2026", body: "About #power, and who has it." }));
    const { log } = await alongside();
    await until("it is read, day first and without words of the text", () => log.index.onDay("2026-04-03").length === 1);
    assert.strictEqual(log.index.untagged().length, 1);
    await withSetting("tags.inline", true, () =>
      withSetting("dates.monthFirst", true, async () => {
        await until(
          "it is read as the settings say",
          () => log.index.onTheme("relational-power").length === 1 && log.index.onDay("2026-03-04").length === 1,
        );
      }),
    );
    await until("it is read as before", () => log.index.untagged().length === 1 && log.index.onDay("2026-04-03").length === 1);
  });

  it("a folder of many notes moved in, as a branch switch does, telling the views once or twice", async () => {
    for (let n = 0; n < 60; n++) {
      await write(`.away/n${n}.md`, note({ title: `Note ${n}`, tags: "power" }));
    }
    const { log } = await alongside();
    let told = 0;
    const subscription = log.onDidChange(() => told++);
    await vscode.workspace.fs.rename(at(".away"), at("back"));
    await until("all are there", () => log.index.onTheme("relational-power").length === 60);
    subscription.dispose();
    assert.ok(told <= 6, `told ${told} times`);
  });

  // There is no git in the worker host: the folder moved in above is its like there.
  onlyInNode("git checkout of many files", async () => {
    const { execFileSync } = await import("node:child_process");
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", ...args], {
        cwd: at("").fsPath,
        encoding: "utf8",
      });
    const { log } = await alongside();
    git("init", "--quiet", "--initial-branch=main");
    for (let n = 0; n < 300; n++) {
      await write(`reflections/n${n}.md`, note({ title: `Note ${n}`, tags: "power" }));
    }
    git("add", "--all");
    git("commit", "--quiet", "--message", "three hundred");
    await until("all are there", () => log.index.onTheme("relational-power").length === 300);
    git("checkout", "--quiet", "-b", "few");
    git("rm", "--quiet", "-r", "reflections");
    await write("reflections/left.md", note({ title: "Left", tags: "values" }));
    git("add", "--all");
    git("commit", "--quiet", "--message", "one");
    await until("one is left", () => log.index.size === 1);
    git("checkout", "--quiet", "main");
    await until("all are back", () => log.index.size === 300 && log.index.onTheme("relational-power").length === 300);
    assert.strictEqual(log.index.onTheme("values-and-identity").length, 0);
  });
});
