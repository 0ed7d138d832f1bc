import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, until, view, write } from "./support/log";

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
      rows.rows().map(({ label, description }) => [label, description]),
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
});
