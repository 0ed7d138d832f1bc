import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, type ShownRow, until, view, write } from "./support/log";

describe("The views", () => {
  beforeEach(clear);

  it("Themes: question, theme with count, notes newest first; other tags; untagged; needs attention", async () => {
    await write("a.md", note({ title: "Older", date: "2025-01-02", tags: "being-alongside" }));
    await write("b.md", note({ title: "Newer", date: "2026-01-02", tags: "doing-with, teaching" }));
    await write("c.md", note({ title: "Bare" }));
    await write("d.md", "---\ntitle: Torn\ntags: [power\ndate: 2026-02-02\n---\nText\n");
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 4);
    const themes = await view("themes");
    const alongsideRow = themes.find("What do we mean?", "Being alongside");
    assert.strictEqual(alongsideRow?.description, "2");
    assert.deepEqual(
      alongsideRow?.below().map(({ label }) => label),
      ["Newer", "Older"],
    );
    assert.ok(themes.find("Other tags", "teaching", "Newer"));
    assert.ok(themes.find("Untagged", "Bare"));
    assert.ok(themes.find("Needs attention", "Torn"));
    assert.deepEqual(
      themes
        .rows()
        .slice(0, 5)
        .map(({ label }) => label),
      ["What do we mean?", "Is it ever neutral?", "What are we developing?", "Where does it happen?", "Leadership for what?"],
    );
  });

  it("Log: year, month, notes", async () => {
    await write("a.md", note({ title: "In March", date: "2025-03-02" }));
    await write("b.md", note({ title: "In November", date: "2026-11-22" }));
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 2);
    const rows = await view("log");
    assert.deepEqual(
      rows
        .rows()
        .slice(-2)
        .map(({ label, description }) => [label, description]),
      [
        ["2026", "1"],
        ["2025", "1"],
      ],
    );
    assert.strictEqual(rows.find("2026", "November", "In November")?.description, "Sun 22");
    assert.ok(rows.find("2025", "March", "In March"));
  });

  it("Connections: four kinds for the open note, each row with its reason in words", async () => {
    await write("here.md", note({ title: "Here", tags: "relational-power", body: "It goes on from [[there]].\n" }));
    await write("there.md", note({ title: "There", tags: "safe-enough-space", body: "See [here](here.md)." }));
    await write("same.md", note({ title: "Same", tags: "power" }));
    await write("joined.md", note({ title: "Joined", tags: "being-alongside" }));
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 4);
    await vscode.window.showTextDocument(at("here.md"));
    const connections = await view("connections");
    await until("they show", () => connections.rows().length === 4);
    assert.strictEqual(connections.find("Links to", "There")?.description, "you link to it on line 9");
    assert.strictEqual(connections.find("Linked from", "There")?.description, "it links here on its line 9");
    assert.strictEqual(connections.find("Shares themes", "Same")?.description, "both on Sharing power; 2 of your 4 notes are");
    const joined = connections.find("The essay joins their themes", "Joined")?.description ?? "";
    assert.match(joined, /^Sharing power goes with Being alongside: .+ \(paragraph 4\)$/);
  });

  it("keep the same rows when something else changes, so that nothing collapses", async () => {
    await write("a.md", note({ title: "A", tags: "power" }));
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    const themes = await view("themes");
    const before = themes.find("What do we mean?", "Sharing power")?.element;
    await write("b.md", note({ title: "B", tags: "power" }));
    await until("both count", () => themes.find("What do we mean?", "Sharing power")?.description === "2");
    assert.strictEqual(themes.find("What do we mean?", "Sharing power")?.element, before);
  });

  it("Needs attention: a row for each thing, what could not be read first, opening its line", async () => {
    await write("a/plan.md", note({ title: "Plan A", date: "2026-01-01" }));
    await write("b/plan.md", note({ title: "Plan B", date: "2026-01-01" }));
    await write("linking.md", note({ title: "Linking", body: "One and\n\nthen [[plan]]." }));
    await write("same.md", note({ title: "Nights", date: "2026-02-02" }));
    await write("same-too.md", note({ title: "nights", date: "2026-02-01" }));
    await write("torn.md", "---\ntitle: Torn\ntags: power\ntags: [values]\ndate: one day\n---\nText\n");
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 6);
    const themes = await view("themes");
    const attention = themes.find("Needs attention");
    assert.strictEqual(attention?.description, "5");
    assert.deepEqual(
      attention?.below().map(({ label, description }) => [label, description]),
      [
        ["Torn", "“tags” stands twice in the front matter; the last one counts. Remove one."],
        ["Torn", "The date could not be read (one day). Write it as 2026-11-22."],
        ["Linking", "“plan” may mean 2 notes. Write more of the path of the one you mean."],
        ["Nights", "Another note has this title too. If that is confusing, give one of them another."],
        ["nights", "Another note has this title too. If that is confusing, give one of them another."],
      ],
    );
    await attention?.below()[2]?.activate();
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document.lineAt(editor.selection.active.line).text, "then [[plan]].");
    await vscode.workspace.fs.delete(at("b"), { recursive: true });
    await write("same-too.md", note({ title: "Mornings", date: "2026-02-01" }));
    await until("what was put right is gone", () => themes.find("Needs attention")?.description === "2");
  });

  it("a long list shows its newest notes, and more when asked", async () => {
    const { log } = await alongside();
    const titles = Array.from({ length: 450 }, (_, n) => `Note ${n}`);
    await Promise.all(titles.map((title) => write(`many/${title}.md`, note({ title, tags: "power" }))));
    await until("all are read", () => log.index.onTheme("relational-power").length === titles.length);
    const themes = await view("themes");
    const below = (): readonly ShownRow[] => themes.find("What do we mean?", "Sharing power")?.below() ?? [];
    assert.strictEqual(below().length, 201);
    assert.deepEqual([below().at(-1)?.label, below().at(-1)?.description], ["Show 200 more", "250 not shown"]);
    await below().at(-1)?.activate();
    assert.strictEqual(below().length, 401);
    assert.deepEqual([below().at(-1)?.label, below().at(-1)?.description], ["Show 50 more", "50 not shown"]);
    await below().at(-1)?.activate();
    assert.sameMembers(
      below().map(({ label }) => label),
      titles,
    );
  });

  it("keep the row of a note that is renamed, moved, or both", async () => {
    await write("reflections/2026/a.md", note({ title: "Kept", tags: "power" }));
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    const themes = await view("themes");
    const row = (): ShownRow | undefined => themes.find("What do we mean?", "Sharing power", "Kept");
    const before = row()?.element;
    await vscode.workspace.fs.rename(at("reflections/2026/a.md"), at("reflections/b.md"));
    await until("it has moved", () => log.entry(at("reflections/b.md")) && log.index.size === 1);
    assert.strictEqual(row()?.element, before);
    await row()?.activate();
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.path, at("reflections/b.md").path);
  });
});
