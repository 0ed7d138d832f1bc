import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, type ShownRow, until, view, write } from "./support/log";

describe("Filtering the Themes view", () => {
  beforeEach(clear);
  afterEach(async () => vscode.commands.executeCommand("alongside.clearThemeFilter"));

  const filter = async (...themes: readonly string[]): Promise<void> =>
    vscode.commands.executeCommand("alongside.filterByThemes", { themes });
  const labels = (rows: readonly ShownRow[]): readonly string[] => rows.map(({ label }) => label);
  const three = async (): Promise<void> => {
    await write("a.md", note({ title: "Both, older", date: "2025-01-02", tags: "power, being-alongside" }));
    await write("b.md", note({ title: "Both, newer", date: "2026-01-02", tags: "doing-with, relational-power, trust" }));
    await write("c.md", note({ title: "One", tags: "power" }));
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 3);
  };

  it("shows the notes that have all of the themes, newest first, and everything again once cleared", async () => {
    await three();
    const themes = await view("themes");
    await filter("relational-power", "Being alongside");
    await until("they alone are shown", () => themes.rows().length === 2);
    assert.deepEqual(labels(themes.rows()), ["Both, newer", "Both, older"]);
    await themes.rows()[1]?.activate();
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.path, at("a.md").path);
    await vscode.commands.executeCommand("alongside.clearThemeFilter");
    await until("all is shown", () => themes.find("What do we mean?", "Sharing power")?.description === "3");
  });

  it("follows what is tagged and untagged meanwhile", async () => {
    await three();
    const themes = await view("themes");
    await filter("power", "being-alongside");
    await until("two are shown", () => themes.rows().length === 2);
    const notes = [at("c.md").toString()];
    await vscode.commands.executeCommand("alongside.addTheme", { theme: "being-alongside", notes });
    await until("the third has come", () => themes.find("One"));
    await vscode.commands.executeCommand("alongside.removeTheme", { theme: "relational-power", notes });
    await until("and gone", () => !themes.find("One"));
  });

  it("shows none where none has all, and knows no themes that are none", async () => {
    await three();
    const themes = await view("themes");
    await filter("relational-power", "critical-reflection", "no such theme");
    await until("none is left", () => themes.rows().length === 0);
  });

  it("follows a theme that gets another id or is merged, and lets go of one that is hidden", async () => {
    await three();
    const themes = await view("themes");
    const shown = (...expected: readonly string[]) =>
      until(`${expected.join(" and ")} show`, () => labels(themes.rows()).join() === expected.join());
    const says = async (text: string): Promise<unknown> => write(".alongside/themes.yml", text);
    try {
      await filter("relational-power", "being-alongside");
      await shown("Both, newer", "Both, older");
      await says("themes:\n  sharing: { was: relational-power }\n");
      await write("d.md", note({ title: "Both, since", date: "2026-04-01", tags: "sharing, being-alongside" }));
      await shown("Both, since", "Both, newer", "Both, older");
      await says("themes:\n  being-alongside: { aliases: [relational-power, power, sharing] }\nhide: [relational-power]\n");
      await shown("Both, since", "One", "Both, newer", "Both, older");
      await says("hide: [being-alongside]\n");
      await until("nothing is filtered any more", () => themes.find("Other tags", "being-alongside"));
    } finally {
      await vscode.workspace.fs.delete(at(".alongside"), { recursive: true });
      await until("the built-in themes are back", async () => (await alongside()).log.index.vocabulary.theme("relational-power"));
    }
  });

  it("shows the newest of many, and more when asked", async () => {
    const { log } = await alongside();
    const titles = Array.from({ length: 250 }, (_, n) => `Note ${n}`);
    await Promise.all(titles.map((title) => write(`many/${title}.md`, note({ title, tags: "power, alongside" }))));
    await until("all are read", () => log.index.size === titles.length);
    const themes = await view("themes");
    await filter("relational-power", "being-alongside");
    await until("a page is shown", () => themes.rows().length === 201);
    assert.deepEqual([themes.rows().at(-1)?.label, themes.rows().at(-1)?.description], ["Show 50 more", "50 not shown"]);
    await themes.rows().at(-1)?.activate();
    await until("all are", () => themes.rows().length === 250);
    assert.sameMembers([...labels(themes.rows())], titles);
  });
});
