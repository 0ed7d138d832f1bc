import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("Themes in the hand", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ settings: { "[markdown]": { "editor.wordWrap": "off" } } });
    await workbench.showSideBar();
    await workbench.widenSideBar(160);
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const box = (): Locator => workbench.page.locator(".quick-input-widget");
  const choice = (words: string): Locator => box().locator(`.monaco-list-row[aria-label*="${words}"]`).first();
  const asked = async (title: string): Promise<void> => box().getByText(title).first().waitFor();
  const answered = async (): Promise<void> => box().waitFor({ state: "hidden" });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const type = async (words: string): Promise<void> => workbench.page.keyboard.type(words);
  /** Finds a theme by typing its name, and ticks it with the space bar. */
  const tick = async (label: string): Promise<void> => {
    await box().getByPlaceholder("Tick themes").fill(label);
    await workbench.page.waitForFunction((name) => {
      const rows = [...document.querySelectorAll(".quick-input-list .monaco-list-row")];
      return rows.length === 1 && rows[0]?.getAttribute("aria-label")?.includes(name);
    }, label);
    await press("ArrowDown");
    await box().locator(".monaco-list-row.focused").waitFor();
    await press("Space");
    await box().locator(`.monaco-list-row[aria-checked="true"][aria-label*="${label}"]`).waitFor();
  };
  const onDisk = (note: string): string => readFileSync(path.join(workbench.folder, "reflections", note.slice(0, 4), note), "utf8");
  const waitForText = async (words: string): Promise<void> =>
    workbench.page.locator(".editor-group-container.active .view-line", { hasText: words }).first().waitFor();

  it("adds themes to the open note with the keyboard alone", async () => {
    await workbench.openNote("2025-01-27-who-speaks-first.md");
    await workbench.command("Alongside: Add Theme…");
    await asked("Add Theme: Who speaks first");
    await box().locator('.monaco-list-row[aria-checked="true"][aria-label*="Sharing power"]').waitFor();
    await workbench.screenshot("add-theme");
    await type("between");
    await choice("Leadership between us").waitFor();
    await press("ArrowDown", "Space", "Enter");
    await answered();
    await waitForText("tags: [relational-power, listening-across-difference, relational-leadership]");
  });

  it("adds a word of one's own by typing it and Enter", async () => {
    await workbench.command("Alongside: Add Theme…");
    await asked("Add Theme: Who speaks first");
    await type("night shift");
    await choice("Add the tag, “night-shift”").waitFor();
    await press("Enter");
    await answered();
    await waitForText("relational-leadership, night-shift]");
  });

  it("changes nothing on Escape, and takes away what is unticked", async () => {
    await workbench.command("Alongside: Add Theme…");
    await asked("Add Theme: Who speaks first");
    await press("Escape");
    await answered();
    await workbench.command("Alongside: Remove Theme…");
    await asked("Remove Theme: Who speaks first");
    await type("between");
    await press("Enter");
    await answered();
    await waitForText("tags: [relational-power, listening-across-difference, night-shift]");
    await press("Control+s");
  });

  it("suggests themes with the words that point to them, when asked", async () => {
    await press("Control+End");
    await type("\nIt was messy. I tried things out in practice, and none of the training had said how.\n");
    await workbench.command("Alongside: Suggest Themes…");
    await asked("Suggest Themes: Who speaks first");
    await choice("“messy”, “tried”, “in practice”, “training”").waitFor();
    await workbench.screenshot("suggest-themes");
    await press("ArrowDown", "Space", "Enter");
    await answered();
    await press("Control+Home");
    await waitForText("night-shift, learning-in-real-work]");
    await press("Control+s");
  });

  it("tags the notes selected in a view from their menu", async () => {
    const { page } = workbench;
    await workbench.row("Log", /^March, 1 note/).click();
    await workbench.row("Log", /^June, 1 note/).click();
    await workbench.row("Log", /^What I stand on/).click();
    await page.getByRole("tab", { name: /what-i-stand-on/, selected: true }).waitFor();
    await workbench.row("Log", /^Coaching, and the pause/).click({ modifiers: ["ControlOrMeta"] });
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: "Add Theme…" }).waitFor();
    await workbench.screenshot("note-menu");
    await page.getByRole("menuitem", { name: "Add Theme…" }).click();
    await asked("Add Theme: 2 notes");
    await choice("on 1 of these 2").waitFor();
    await type("sharing");
    await press("Enter");
    await answered();
    await workbench.row("Themes", "Sharing power, 5 notes").waitFor();
    await until("both are saved", () =>
      ["2026-06-08-what-i-stand-on.md", "2026-03-23-coaching-and-the-pause.md"].every((name) => onDisk(name).includes("relational-power]")),
    );
  });

  it("tags a note that is dragged from another view onto a theme", async () => {
    await workbench.drag({ view: "Log", row: /^The warm room/ }, { view: "Themes", row: /^Collective leadership/ });
    await workbench.row("Themes", "Collective leadership, 2 notes").waitFor();
    await until("it is saved", () => onDisk("2026-11-16-the-warm-room.md").includes("being-alongside, collective-leadership]"));
  });

  it("shows a change of many notes first, and takes all of it back at once", async () => {
    const { page } = workbench;
    await workbench.row("Log", /^What I stand on/).click();
    for (const title of [/^Coaching, and the pause/, /^The warm room/]) {
      await workbench.row("Log", title).click({ modifiers: ["ControlOrMeta"] });
    }
    await workbench.drag({ view: "Log", row: /^The warm room/ }, { view: "Themes", row: /^Listening across difference/ });
    const apply = page.getByRole("button", { name: "Apply" });
    await apply.waitFor();
    await workbench.screenshot("preview");
    await apply.click();
    await workbench.row("Themes", "Listening across difference, 6 notes").waitFor();
    await workbench.openNote("2026-11-16-the-warm-room.md");
    await waitForText("listening-across-difference");
    await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await press("Control+z");
    const changed = ["2026-06-08-what-i-stand-on.md", "2026-03-23-coaching-and-the-pause.md", "2026-11-16-the-warm-room.md"];
    await until("all three are as before", () => changed.every((name) => !onDisk(name).includes("listening-across-difference")));
  });

  it("tags a file from the menu of the Explorer", async () => {
    const { page } = workbench;
    await page
      .locator(".activitybar")
      .getByRole("tab", { name: /Explorer/ })
      .click();
    await page.getByRole("treeitem", { name: /2026-11-16-the-warm-room/ }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Alongside" }).hover();
    await page.getByRole("menuitem", { name: "Add Theme…" }).hover();
    await page.getByRole("menuitem", { name: "Remove Theme…" }).click();
    await asked("Remove Theme: The warm room");
    await type("collective");
    await press("Enter");
    await answered();
    await until("it is saved", () => onDisk("2026-11-16-the-warm-room.md").includes("tags: [health-equity, being-alongside]"));
  });

  it("filters to the notes on all chosen themes, says so, and clears with one click", async () => {
    const { page } = workbench;
    await workbench.showSideBar();
    const pane = page.locator(".sidebar .pane").filter({ has: page.locator('.pane-header[aria-label^="Themes"]') });
    await pane.hover();
    await pane.getByRole("button", { name: "Filter by Themes…" }).click();
    await asked("Filter by Themes");
    await tick("Sharing power");
    await tick("Listening across difference");
    await workbench.screenshot("filter-pick");
    await press("Enter");
    await answered();
    await pane.getByText("Only the 1 note on Sharing power and Listening across difference").waitFor();
    await workbench.row("Themes", /^Who speaks first/).waitFor();
    assert.equal(await workbench.view("Themes").getByRole("treeitem").count(), 1);
    for (const kind of ["dark", "high-contrast-dark", "high-contrast-light", "light"] as const) {
      await workbench.colors(kind);
      await pane.hover();
      await workbench.screenshot(`filtered-${kind}`);
    }
    await pane.hover();
    await pane.getByRole("button", { name: "Clear Theme Filter" }).click();
    await workbench.row("Themes", /^Edges and feedback, 1 note/).waitFor();
  });

  it("says so where no note is on all of them, with a button that clears", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Filter by Themes…");
    await asked("Filter by Themes");
    await tick("Sharing power");
    await tick("Edges and feedback");
    await press("Enter");
    await answered();
    await page.getByText("No note is on all of the themes you chose.").waitFor();
    await page.locator(".sidebar .pane-header", { hasText: "Sharing power and Edges and feedback" }).waitFor();
    await workbench.screenshot("filtered-none");
    await page.getByRole("button", { name: "Clear Filter" }).click();
    await workbench.row("Themes", /^Edges and feedback, 1 note/).waitFor();
  });
});

async function until(what: string, look: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !look() && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(look(), what);
}
