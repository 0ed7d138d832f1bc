import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, read, type ShownRow, until, view, withSetting, write } from "./support/log";

type View = Awaited<ReturnType<typeof view>>;

async function open(path: string): Promise<View> {
  await vscode.window.showTextDocument(at(path));
  return view("connections");
}

/** Once the row is there. */
function row(connections: View, ...labels: string[]): Promise<ShownRow> {
  return until(`${labels.join(", ")} shows`, () => connections.find(...labels));
}

describe("The Connections view", () => {
  beforeEach(clear);

  afterEach(() => vscode.commands.executeCommand("alongside.unpinConnections"));

  it("shows threads, people and what notes say, each with its reason, and what was changed a moment ago", async () => {
    await write(
      "a.md",
      note({ title: "Alpha", body: "The tracheostomy needed suction." }).replace("tags: []", 'with: family\nfollows: "[[b]]"'),
    );
    await write("b.md", note({ title: "Beta", body: "Suction, and the tracheostomy." }).replace("tags: []", "with: [Family]"));
    const connections = await open("a.md");
    assert.strictEqual((await row(connections, "Thread", "Beta")).description, "this one continues it");
    assert.strictEqual((await row(connections, "With the same people", "Beta")).description, "both with family; 2 of your 2 notes are");
    const similar = await row(connections, "Says similar things", "Beta");
    assert.strictEqual(similar.description, "both say “suction” and “tracheostomy”");
    const { spoken } = similar.element.row;
    assert.include(spoken, "both say “suction” and “tracheostomy”");
    assert.include(similar.element.row.tooltip?.(), "both say “suction” and “tracheostomy”");
    await write("b.md", note({ title: "Beta", body: "Gardens." }));
    await until("it is no longer alike", () => !connections.find("Says similar things"));
  });

  it("keeps to the pinned note, whatever is open and whatever becomes of its name, until it is unpinned", async () => {
    await write("reflections/2026/a.md", note({ title: "Alpha", body: "[[b]]" }));
    await write("reflections/2026/b.md", note({ title: "Beta" }));
    const connections = await open("reflections/2026/a.md");
    await row(connections, "Links to", "Beta");
    await vscode.commands.executeCommand("alongside.pinConnections");
    await open("reflections/2026/b.md");
    await row(connections, "Links to", "Beta");
    const { log } = await alongside();
    await vscode.workspace.fs.rename(at("reflections/2026/a.md"), at("reflections/2026/c.md"));
    await until("it has moved", () => log.entry(at("reflections/2026/c.md")) && log.index.size === 2);
    await row(connections, "Links to", "Beta");
    await vscode.commands.executeCommand("alongside.unpinConnections");
    await row(connections, "Linked from", "Alpha");
  });

  it("links a mention, byte for byte, at the shortest target, as one step to undo", async () => {
    await write("x/nights.md", note({ title: "Handover on nights" }));
    const text = note({ title: "Alpha", body: "As in the handover on nights.\r\n" }).replaceAll(/\r?\n/g, "\r\n");
    await write("a.md", text);
    const connections = await open("a.md");
    const mention = await row(connections, "Mentions by title", "Handover on nights");
    assert.strictEqual(mention.description, "you write “Handover on nights” on line 9, without a link");
    assert.strictEqual(mention.element.row.context, "note connection mention");
    await vscode.commands.executeCommand("alongside.linkMention", mention.element);
    const editor = await vscode.window.showTextDocument(at("a.md"));
    assert.strictEqual(editor.document.getText(), text.replace("the handover on nights", "the [[handover on nights]]"));
    await row(connections, "Links to", "Handover on nights");
    await until("it is no longer unlinked", () => !connections.find("Mentions by title"));
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(editor.document.getText(), text);
  });

  it("links a mention in another note, which is saved, where its words alone would not lead", async () => {
    await write("x/late.md", note({ title: "Handover on nights" }));
    await write("handover on nights.md", note({ title: "Elsewhere" }));
    const text = note({ title: "Alpha", body: "- [ ] Handover on nights" });
    await write("other.md", text);
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 3);
    const connections = await open("x/late.md");
    const mention = await row(connections, "Mentions by title", "Alpha");
    await vscode.commands.executeCommand("alongside.linkMention", mention.element);
    const linked = text.replace("Handover on nights", "[[late|Handover on nights]]");
    await until("it is linked", async () => (await read(at("other.md"))) === linked);
  });

  it("leaves out the kinds that are switched off", async () => {
    await write("a.md", note({ title: "Alpha", tags: "power", body: "[[b]]" }));
    await write("b.md", note({ title: "Beta", tags: "power" }));
    const connections = await open("a.md");
    await row(connections, "Shares themes", "Beta");
    await withSetting("connections.kinds", { sharesThemes: false, saysSimilar: false, mentionsTitle: false }, async () => {
      await until("it is gone", () => !connections.find("Shares themes"));
      await row(connections, "Links to", "Beta");
      assert.strictEqual((await alongside()).wording.state, "unread");
    });
    await row(connections, "Shares themes", "Beta");
  });

  it("opens a note beside", async () => {
    await write("a.md", note({ title: "Alpha", body: "[[b]]" }));
    await write("b.md", note({ title: "Beta" }));
    const beta = await row(await open("a.md"), "Links to", "Beta");
    await vscode.commands.executeCommand("alongside.openBeside", beta.element);
    await until("both are in sight", () => vscode.window.visibleTextEditors.length === 2);
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.path, at("b.md").path);
  });
});
