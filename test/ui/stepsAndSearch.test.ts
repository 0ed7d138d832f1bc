import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { sampleSource } from "../harness/sampleLog.ts";
import { keepFailures, Workbench } from "./support/workbench.ts";

const nights = `---
title: Handover on nights
date: 2026-11-20
tags: [relational-power]
---

# Handover on nights

## Now what?

- [ ] Ask Sam how the handover was for them
  1. [ ] Bring the list nobody reads
> - [ ] Read the essay again 📅 2099-12-01
- [ ] Tell the team, due: 2 March 2024
`;

describe("Next steps and searching", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      fill: (folder) => {
        cpSync(sampleSource, folder, { recursive: true });
        mkdirSync(path.join(folder, "reflections", "2026"), { recursive: true });
        writeFileSync(file(folder), nights);
      },
    });
    await workbench.showSideBar();
    await workbench.widenSideBar(160);
    await workbench.row("Themes", /^Sharing power, 4 notes/).waitFor();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const file = (folder: string): string => path.join(folder, "reflections", "2026", "2026-11-20-handover-on-nights.md");
  const header = (name: string): Locator => workbench.page.locator(".sidebar .pane-header", { hasText: name }).first();
  const pane = (): Locator =>
    workbench.page.locator(".sidebar .pane").filter({ has: workbench.page.locator('.pane-header[aria-label^="Next Steps"]') });
  const box = (): Locator => workbench.page.locator(".quick-input-widget");
  const typed = async (words: string): Promise<void> => box().getByRole("combobox").or(box().getByRole("textbox")).first().fill(words);
  const offered = (words: string): Locator => box().locator(`.monaco-list-row[aria-label*="${words}"]`).first();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const pictures = async (name: string): Promise<void> => {
    for (const kind of ["dark", "high-contrast-dark", "high-contrast-light", "light"] as const) {
      await workbench.colors(kind);
      await workbench.screenshot(`${name}-${kind}`);
    }
  };
  const search = async (): Promise<void> => {
    await workbench.command("Alongside: Search Reflections…");
    await box().getByPlaceholder("Words of a title or a text").waitFor();
  };

  it("shows the open steps when the view is opened, those with a day first", async () => {
    for (const name of ["Themes", "Log", "Connections"]) {
      await header(name).click();
    }
    await header("Next Steps").click();
    await workbench.row("Next Steps", "Coming up, 1 step").waitFor();
    await workbench
      .row("Next Steps", /^Read the essay again, for 1 Dec 2099, in \d+ years, from Handover on nights, .+ under Now what\?/)
      .waitFor();
    await workbench.row("Next Steps", "Days gone by, 1 step").click();
    await workbench.row("Next Steps", /^Tell the team, for 2 Mar 2024, \d+ years ago/).waitFor();
    await workbench.screenshot("steps-gone-by");
  });

  it("N11 a box ticked with the mouse changes that one character on disk; the step is done lately", async () => {
    const row = workbench.row("Next Steps", /^Read the essay again/);
    await row.getByRole("checkbox").or(row.locator(".monaco-checkbox")).first().click();
    await workbench.row("Next Steps", "Done lately, 1 step").waitFor();
    await until("it is on disk", () => onDisk() === nights.replace("[ ] Read", "[x] Read"));
    await pictures("steps");
  });

  it("a box ticked with the keyboard does, too, and one unticked opens the step again", async () => {
    const { page } = workbench;
    await workbench.row("Next Steps", "Days gone by, 1 step").click();
    await workbench.row("Next Steps", /^Tell the team/).waitFor({ state: "hidden" });
    await press("ArrowRight");
    await workbench.row("Next Steps", /^Tell the team/).waitFor();
    await press("ArrowDown", "Shift+F10");
    await page.getByRole("menuitem", { name: "Tick Step" }).waitFor();
    await workbench.screenshot("step-menu");
    await page.getByRole("menuitem", { name: "Tick Step" }).click();
    await workbench.row("Next Steps", "Done lately, 2 steps").waitFor();
    await until("it is on disk", () => onDisk().includes("- [x] Tell the team"));
    const done = workbench.row("Next Steps", /^Tell the team/);
    await done.getByRole("checkbox").or(done.locator(".monaco-checkbox")).first().click();
    await workbench.row("Next Steps", "Done lately, 1 step").waitFor();
    await until("it is as before", () => onDisk().includes("- [ ] Tell the team"));
  });

  it("groups by theme, and remembers that", async () => {
    const { page } = workbench;
    await pane().hover();
    await pane().getByRole("button", { name: "Group Steps by Theme" }).click();
    await workbench.row("Next Steps", /^Sharing power, 6 steps/).waitFor();
    await pane().hover();
    await workbench.screenshot("steps-by-theme");
    await workbench.reload();
    await workbench.showSideBar();
    await workbench.row("Next Steps", /^Sharing power, 6 steps/).waitFor();
    await workbench.command("Alongside: Group Steps by Age");
    await page.getByRole("treeitem", { name: "Days gone by, 1 step" }).waitFor();
    await header("Themes").click();
    await header("Connections").click();
  });

  it("What Happened? begins a note that follows the one of a step that is done", async () => {
    await workbench.command("Alongside: What Happened?");
    await offered("Read the essay again").waitFor();
    await press("Enter");
    await workbench.page.getByRole("tab", { name: /what-happened-read-the-essay-again\.md/, selected: true }).waitFor();
    await workbench.untilShown(/follows: "\[\[2026-11-20-handover-on-nights\]\]"/, /> Read the essay again/);
    await workbench.row("Connections", /^Handover on nights/).waitFor();
    await workbench.screenshot("what-happened");
  });

  it("goes to a step from the palette", async () => {
    await workbench.command("Alongside: Go to Next Step…");
    await box().getByPlaceholder("Type words of a step").waitFor();
    await typed("list nobody");
    await offered("Bring the list nobody reads").waitFor();
    await workbench.screenshot("go-to-step");
    await press("Enter");
    await workbench.page.getByRole("tab", { name: /2026-11-20-handover-on-nights\.md/, selected: true }).waitFor();
  });

  it("finds reflections while typing: by title and theme, by text with the line, nothing at all", async () => {
    await search();
    await offered("The warm room").waitFor();
    await workbench.screenshot("search-empty");
    await typed("handover");
    await offered("A quiet handover").waitFor();
    await workbench.screenshot("search-titles");
    await typed("hour sooner tea");
    await offered("Open an hour sooner, with tea").waitFor();
    await pictures("search-text");
    await typed("theme:power rota");
    await offered("Sharing the rota").waitFor();
    await typed("zzzz");
    await offered("Nothing holds all of that").waitFor();
    await workbench.screenshot("search-nothing");
    await typed("hour sooner tea");
    await offered("Open an hour sooner, with tea").waitFor();
    await press("Enter");
    await box().waitFor({ state: "hidden" });
    await workbench.page.getByRole("tab", { name: /the-warm-room\.md/, selected: true }).waitFor();
    await workbench.page.locator(".editor-group-container.active .selected-text").first().waitFor();
    await workbench.screenshot("search-opened");
  });

  it("remembers what was sought, opens to the side, and goes on in the search of VS Code", async () => {
    const { page } = workbench;
    await search();
    await offered("Open an hour sooner, with tea").waitFor();
    await offered("The warm room").hover();
    await offered("The warm room").getByRole("button", { name: "Open to the Side" }).click();
    await until("there are two groups", async () => (await page.locator(".editor-group-container").count()) === 2);
    await search();
    await typed("quiet");
    await offered("A quiet handover").waitFor();
    await offered("Search in Files Instead").click();
    await page
      .getByRole("treeitem", { name: /a-quiet-handover\.md/ })
      .first()
      .waitFor();
    await workbench.screenshot("search-in-files");
  });

  function onDisk(): string {
    return readFileSync(file(workbench.folder), "utf8");
  }
});

async function until(what: string, look: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await look()) && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(await look(), what);
}
