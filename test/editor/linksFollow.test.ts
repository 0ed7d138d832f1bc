import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, read, until, withSetting, write } from "./support/log";

/** Renames or moves as the Explorer does. */
async function move(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(at(from), at(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function logOf(notes: Readonly<Record<string, string>>): Promise<void> {
  const { log } = await alongside();
  await Promise.all(Object.entries(notes).map(([path, text]) => write(path, text)));
  await until(
    "all are read",
    () => log.index.size === Object.keys(notes).length && Object.keys(notes).every((path) => log.entry(at(path))),
  );
}

/** Waits until a note reads so on disk, to which VS Code saves what it refactors. */
async function untilReads(path: string, expected: string): Promise<void> {
  const text = (): Promise<string> => read(at(path)).catch(() => "");
  await until(`${path} reads as it should`, async () => (await text()) === expected).catch(async () =>
    assert.strictEqual(await text(), expected),
  );
}

describe("Links follow", () => {
  beforeEach(clear);

  const always = (body: () => Promise<void>): Promise<void> => withSetting("updateLinksOnFileMove", "always", body);

  it("a note that is renamed: in all notes, each in its own manner", () =>
    always(async () => {
      const body = '[[old name]], [[reflections/old name|the plan]], ![[old name#Why]] and [it](old%20name.md#why "t").\n\n`[[old name]]`';
      await logOf({ "reflections/old name.md": note({ title: "Plan" }), "reflections/here.md": note({ title: "Here", body }) });
      await move("reflections/old name.md", "reflections/new name.md");
      const after = '[[new name]], [[reflections/new name|the plan]], ![[new name#Why]] and [it](new%20name.md#why "t").\n\n`[[old name]]`';
      await untilReads("reflections/here.md", note({ title: "Here", body: after }));
    }));

  it("a note that is followed in front matter, in each form that is read", () =>
    always(async () => {
      const follows = (name: string): string =>
        `---\r\nfollows: # mine\r\n  - "[[${name}]]"\r\n  - '[[${name}|it''s]]'\r\n  - ${name}.md\r\n  - ${name}\r\n---\r\n`;
      await logOf({ "log/old.md": "Old\n", "log/list.md": follows("old"), "log/bare.md": "---\nfollows: [[old]]\n---\n" });
      await move("log/old.md", "log/new.md");
      await untilReads("log/list.md", follows("new"));
      await untilReads("log/bare.md", "---\nfollows: [[new]]\n---\n");
    }));

  it("a note that moves: its own relative links too, with every other byte kept", () =>
    always(async () => {
      const text = "\uFEFF---\r\ntitle: Here # mine\r\n---\r\n[a](there.md) [[there]]\r\n\r\n[r]: <../far.md> 't'\r\n[x][r]";
      await logOf({ "reflections/here.md": text, "reflections/there.md": "[back](here.md)\n", "far.md": "far\n" });
      await move("reflections/here.md", "reflections/2026/here.md");
      await untilReads("reflections/there.md", "[back](2026/here.md)\n");
      const after = text.replace("(there.md)", "(../there.md)").replace("../far", "../../far");
      await untilReads("reflections/2026/here.md", after);
    }));

  it("and so do pictures and files that a moved note shows, and those that move along", () =>
    always(async () => {
      const text = "![a](img/b.png) [c](<../d e.pdf> 't') [f](http://x.y/z.png)\n";
      await logOf({ "log/here.md": text });
      await write("log/img/b.png", "b");
      await move("log/here.md", "log/2026/05/here.md");
      await untilReads("log/2026/05/here.md", "![a](../../img/b.png) [c](<../../../d e.pdf> 't') [f](http://x.y/z.png)\n");
      await move("log", "diary");
      const { log } = await alongside();
      await until("it is there", () => log.entry(at("diary/2026/05/here.md")));
      await move("diary/2026/05/here.md", "diary/here.md");
      await untilReads("diary/here.md", text);
    }));

  it("a folder: links to its notes and out of it, not those between them", () =>
    always(async () => {
      const inside = { "old/a.md": "[[b]] [b](b.md)\n", "old/b.md": "[[old/a]] [out](../out.md)\n" };
      await logOf({ ...inside, "out.md": "[[old/a]]\n", "other.md": "[b](old/b.md)\n" });
      await move("old", "new/deep");
      await untilReads("out.md", "[[new/deep/a]]\n");
      await untilReads("other.md", "[b](new/deep/b.md)\n");
      await untilReads("new/deep/b.md", "[[new/deep/a]] [out](../../out.md)\n");
      await untilReads("new/deep/a.md", "[[b]] [b](b.md)\n");
    }));

  it("where a note is open and unsaved, what is being written there", () =>
    always(async () => {
      await logOf({ "old.md": "old\n", "here.md": "before\n" });
      const editor = await vscode.window.showTextDocument(at("here.md"));
      await editor.edit((change) => change.insert(new vscode.Position(0, 0), "[[old]] "));
      const { log } = await alongside();
      await until("the link is known", () => log.entry(at("here.md"))?.note.links.length === 1);
      await move("old.md", "new.md");
      await untilReads("here.md", "[[new]] before\n");
    }));

  it("where the moved note itself is unsaved, what is being written in it", () =>
    always(async () => {
      await logOf({ "log/here.md": "before [a](there.md)\n", "log/there.md": "there\n" });
      const editor = await vscode.window.showTextDocument(at("log/here.md"));
      await editor.edit((change) => change.insert(new vscode.Position(0, 0), "[b](there.md) and a few words "));
      const { log } = await alongside();
      await until("the link is known", () => log.entry(at("log/here.md"))?.note.links.length === 2);
      await move("log/here.md", "log/2026/here.md");
      await untilReads("log/2026/here.md", "[b](../there.md) and a few words before [a](../there.md)\n");
    }));

  it("saying more of the path where another note has that name", () =>
    always(async () => {
      await logOf({ "a/old.md": "a\n", "b/plan.md": "b\n", "here.md": "[[old]] [[plan]]\n" });
      await move("a/old.md", "a/plan.md");
      await untilReads("here.md", "[[a/plan]] [[b/plan]]\n");
    }));

  it("back again when the move is undone by moving back", () =>
    always(async () => {
      const text = "[[old]] [[a/old|x]] [y](a/old.md) [[OLD]]\n";
      await logOf({ "a/old.md": "a\n", "here.md": text });
      await move("a/old.md", "b/new.md");
      await untilReads("here.md", "[[new]] [[b/new|x]] [y](b/new.md) [[new]]\n");
      await move("b/new.md", "a/old.md");
      await untilReads("here.md", text);
    }));

  it("not where the setting says never", () =>
    withSetting("updateLinksOnFileMove", "never", async () => {
      await logOf({ "old.md": "old\n", "here.md": "[[old]]\n", "other.md": "[[gone]]\n" });
      await move("old.md", "new.md");
      const { log } = await alongside();
      await until("it has moved", () => log.entry(at("new.md")) && !log.entry(at("old.md")));
      await always(async () => {
        await move("other.md", "another.md");
        await until("that has moved too", () => log.entry(at("another.md")));
      });
      assert.strictEqual(await read(at("here.md")), "[[old]]\n");
    }));

  it("but Markdown links are left to VS Code where it is to update them", async () => {
    const markdown = vscode.workspace.getConfiguration("markdown");
    const update = (name: string, value: unknown): Thenable<void> => markdown.update(name, value, vscode.ConfigurationTarget.Global);
    await update("updateLinksOnFileMove.enabled", "always");
    // What it does itself is not ours to test.
    await update("updateLinksOnFileMove.include", []);
    try {
      await always(async () => {
        await logOf({ "old.md": "[h](here.md)\n", "here.md": "[[old]] [x](old.md)\n" });
        await move("old.md", "deep/new.md");
        await untilReads("here.md", "[[new]] [x](old.md)\n");
        assert.strictEqual(await read(at("deep/new.md")), "[h](here.md)\n");
      });
    } finally {
      await update("updateLinksOnFileMove.enabled", undefined);
      await update("updateLinksOnFileMove.include", undefined);
    }
  });
});
