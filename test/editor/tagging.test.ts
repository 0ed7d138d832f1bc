import { assert } from "chai";
import * as vscode from "vscode";
import { dragNotes } from "../../src/views/dragNotes";
import type { Element } from "../../src/views/element";
import { alongside, at, clear, folder, note, read, until, view, write } from "./support/log";

// Each test has files of its own: VS Code may hold on for a moment to what a file of that name said before.

const add = (argument: unknown, selected?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand("alongside.addTheme", argument, selected);
const remove = (argument: unknown, selected?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand("alongside.removeTheme", argument, selected);

async function readAll(...notes: readonly (readonly [path: string, text: string])[]): Promise<readonly vscode.Uri[]> {
  const uris: vscode.Uri[] = [];
  for (const [path, text] of notes) {
    uris.push(await write(path, text));
  }
  const { log } = await alongside();
  await until("all are read", () => log.index.size === notes.length);
  return uris;
}

async function one(path: string, text: string): Promise<vscode.Uri> {
  const [uri = folder()] = await readAll([path, text]);
  return uri;
}

const ids = (uris: readonly vscode.Uri[]): readonly string[] => uris.map(String);

describe("Add Theme and Remove Theme", () => {
  beforeEach(clear);

  it("changes the tag line of a note that is not open and nothing else, saves it, and can be undone", async () => {
    const before = "\uFEFF---\r\ntitle: 'Näher 🎉' # mine\r\ntags: [ teaching ]   # and this\r\n---\r\n\r\nText \r\n";
    const uri = await one("a1.md", before);
    await add({ theme: "power", notes: ids([uri]) });
    const after = before.replace("[ teaching ]", "[ teaching, relational-power ]");
    await until("it is on disk", async () => (await read(uri)) === after);
    const { log } = await alongside();
    await until("it counts", () => log.index.onTheme("relational-power").length === 1);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand("undo");
    await vscode.workspace.save(uri);
    assert.strictEqual(await read(uri), before);
  });

  it("leaves a note that is open for the person to save, with what they have not saved", async () => {
    const uri = await one("a2.md", note({ title: "Open", tags: "teaching" }));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount - 1, 0), "Not saved yet."));
    const before = editor.document.getText();
    await add({ theme: "being-alongside" });
    assert.strictEqual(editor.document.getText(), before.replace("[teaching]", "[teaching, being-alongside]"));
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(editor.document.getText(), before);
  });

  it("takes the rows selected in a view, and the files selected in the Explorer", async () => {
    const uris = await readAll(["a3.md", note({ title: "A", tags: "teaching" })], ["b3.md", note({ title: "B", tags: "teaching" })]);
    const themes = await view("themes");
    const rows = ["A", "B"].map((title) => themes.find("Other tags", "teaching", title)?.element);
    const theme = themes.find("What do we mean?", "Sharing power")?.element;
    await vscode.commands.executeCommand("alongside.addTheme", { theme: "trust" }, [...rows, theme]);
    const { log } = await alongside();
    await until("both have it", () => log.index.onTheme("relational-leadership").length === 2);
    await remove({ theme: "teaching" }, [...uris, at("picture.png")]);
    await until("neither has the tag", () => log.index.onTag("teaching").length === 0);
    assert.match(await read(at("a3.md")), /^tags: \[relational-leadership\]$/m);
  });

  it("leaves a note that cannot be edited alone, and changes the other", async () => {
    const toml = "+++\ntitle = 'Toml'\ntags = ['teaching']\n+++\nText\n";
    const mixed = "---\r\ntags: [teaching]\n---\nText\n";
    const uris = await readAll(["a4.md", toml], ["b4.md", note({ title: "Good" })], ["c4.md", mixed]);
    await add({ theme: "power", notes: ids(uris) });
    const { log } = await alongside();
    await until("one has it", () => log.index.onTheme("relational-power").length === 1);
    assert.deepEqual([await read(at("a4.md")), await read(at("c4.md"))], [toml, mixed]);
  });

  it("removes every tag that means the theme, aliases too", async () => {
    const uri = await one("a5.md", note({ title: "A", tags: "power, teaching, Hierarchy, relational-power" }));
    await remove({ theme: "relational-power", notes: ids([uri]) });
    await until("they are gone", async () => (await read(uri)).includes("tags: [teaching]"));
  });

  it("adds nothing that the note has by another name", async () => {
    const text = note({ title: "A", tags: "Hierarchy" });
    const uri = await one("a6.md", text);
    await add({ theme: "relational-power", notes: ids([uri]) });
    assert.strictEqual(await read(uri), text);
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty),
      [],
    );
  });

  it("touches no file that is no note of the log", async () => {
    const text = note({ title: "A" });
    await vscode.workspace.fs.writeFile(at("a7.txt"), new TextEncoder().encode(text));
    await add({ theme: "power", notes: [at("a7.txt").toString(), "file:///elsewhere/a.md", "%zz", ""] });
    assert.strictEqual(await read(at("a7.txt")), text);
  });

  it("asks nothing of the log to be read when it is called with a note", async () => {
    const uri = await write("new.md", note({ title: "New" }));
    await add({ theme: "power", notes: ids([uri]) });
    await until("it has it", async () => (await read(uri)).includes("[relational-power]"));
  });
});

describe("Dragging notes onto a theme", () => {
  beforeEach(clear);

  const element = async (...labels: readonly string[]): Promise<Element> => {
    const themes = await view("themes");
    return (await until(`${labels.join(" > ")} is shown`, () => themes.find(...labels))).element;
  };
  const carry = async (from: readonly Element[]): Promise<vscode.DataTransfer> => {
    const transfer = new vscode.DataTransfer();
    await dragNotes.handleDrag?.(from, transfer, new vscode.CancellationTokenSource().token);
    return transfer;
  };
  const drop = async (onto: Element | undefined, transfer: vscode.DataTransfer): Promise<void> =>
    dragNotes.handleDrop?.(onto, transfer, new vscode.CancellationTokenSource().token);

  it("gives all of them the theme, also below its row, and keeps those they have", async () => {
    const uris = await readAll(
      ["a9.md", note({ title: "A", tags: "teaching" })],
      ["b9 c.md", note({ title: "B", tags: "power, teaching" })],
    );
    const rows = [await element("Other tags", "teaching", "A"), await element("Other tags", "teaching", "B")];
    const transfer = await carry([...rows, await element("What do we mean?", "Sharing power", "B")]);
    assert.deepEqual((await transfer.get("text/uri-list")?.asString())?.split("\r\n").toSorted(), ids(uris).toSorted());
    await drop(await element("What do we mean?", "Being alongside"), transfer);
    const { log } = await alongside();
    await until("both have it", () => log.index.onTheme("being-alongside").length === 2);
    await drop(await element("What do we mean?", "Sharing power", "B"), await carry([await element("Other tags", "teaching", "A")]));
    await until("A is on Sharing power too", () => log.index.onTheme("relational-power").length === 2);
    await until("it is saved", async () => {
      await vscode.workspace.saveAll();
      return /^tags: \[teaching, being-alongside, relational-power\]$/m.test(await read(at("a9.md")));
    });
  });

  it("gives another tag as it is spelled", async () => {
    const uris = await readAll(["a10.md", note({ title: "A", tags: "Night-Shift" })], ["b10.md", note({ title: "B" })]);
    await drop(await element("Other tags", "Night-Shift"), await carry([await element("Untagged", "B")]));
    await until("it is there", async () => (await read(uris[1] ?? folder())).includes("tags: [Night-Shift]"));
  });

  it("takes files of the Explorer", async () => {
    const uri = await one("a11.md", note({ title: "A" }));
    const transfer = new vscode.DataTransfer();
    transfer.set("text/uri-list", new vscode.DataTransferItem(`# files\r\n${String(uri)}\r\n${String(at("b11.txt"))}`));
    await drop(await element("What do we mean?", "Sharing power"), transfer);
    await until("it is there", async () => (await read(uri)).includes("tags: [relational-power]"));
  });

  it("does nothing on rows that are no theme, and gives nothing for rows that are no note", async () => {
    const text = note({ title: "A", tags: "teaching" });
    await readAll(["a12.md", text], ["b12.md", note({ title: "B" })]);
    const row = await element("Other tags", "teaching", "A");
    for (const onto of [undefined, await element("Untagged"), await element("Untagged", "B"), await element("What do we mean?")]) {
      await drop(onto, await carry([row]));
    }
    assert.strictEqual((await carry([await element("What do we mean?")])).get("text/uri-list"), undefined);
    await drop(await element("What do we mean?", "Sharing power"), new vscode.DataTransfer());
    await drop(await element("What do we mean?", "Sharing power"), await carry([await element("Untagged", "B")]));
    await until("the last drop is done", async () => (await read(at("b12.md"))).includes("[relational-power]"));
    assert.strictEqual(await read(at("a12.md")), text);
  });
});

describe("Suggest Themes", () => {
  beforeEach(clear);

  it("changes nothing by itself, nor when called off", async () => {
    const text = note({ title: "A", body: "Permission, power and rank: who decides here?" });
    const uri = await one("a13.md", text);
    await vscode.window.showTextDocument(uri);
    let isOver = false;
    const asked = vscode.commands.executeCommand("alongside.suggestThemes").then(() => (isOver = true));
    await until("it is called off", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isOver;
    });
    await asked;
    assert.strictEqual(vscode.window.activeTextEditor?.document.getText(), text);
  });
});
