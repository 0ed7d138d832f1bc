import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { newReflection } from "./support/newReflection.ts";
import { keepFailures, Workbench } from "./support/workbench.ts";

const kinds = ["light", "dark", "high-contrast-dark", "high-contrast-light"] as const;
const pad = (n: number): string => String(n).padStart(2, "0");

/** The last Friday before today. */
function lastFriday(): string {
  const day = new Date();
  do {
    day.setDate(day.getDate() - 1);
  } while (day.getDay() !== 5);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

describe("Beginning to write", () => {
  let workbench: Workbench;
  const box = (): Locator => workbench.page.locator(".quick-input-widget");
  const noteOn = (year: string): readonly string[] => {
    const dir = path.join(workbench.folder, "reflections", year);
    return existsSync(dir) ? readdirSync(dir) : [];
  };

  before(async () => {
    workbench = await Workbench.open();
    await workbench.showSideBar();
    await workbench.row("Themes", "Sharing power, 3 notes").waitFor();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  it("offers templates with what each asks of the writer, in every contrast", async () => {
    for (const kind of kinds) {
      await workbench.colors(kind);
      await workbench.command("Alongside: New Reflection from Template");
      await box()
        .getByRole("option", { name: /Gibbs' reflective cycle.*30 min · no experience needed · one incident/ })
        .waitFor();
      await workbench.screenshot(`templates-${kind}`);
      await workbench.dismiss();
    }
    await workbench.colors("light");
  });

  it("makes a note from one, with a line of help under each heading and the cursor below the first", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection from Template");
    await workbench.pick("Choose what to write under", "Atkins and Murphy");
    await workbench.waitForNewNote(/-reflection\.md/);
    await page.keyboard.type("An uneasy round");
    await page.keyboard.press("Tab");
    await page.keyboard.type("I could not say why.");
    await workbench.untilShown(
      /## Awareness of discomfort\n<!-- .+ -->\n\nI could not say why\.\n\n## Describe the situation\n<!-- .+ -->/,
    );
    await workbench.screenshot("template-note");
  });

  it("makes a template of one's own, which is offered first from then on", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Edit Templates");
    await page.getByPlaceholder("Choose one to edit: of one that comes with Alongside you get a copy of your own").waitFor();
    await page.keyboard.type("New template");
    await box().getByRole("option", { name: "New template…" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("What is it to be called?").waitFor();
    await page.keyboard.type("a/b");
    await page.getByText("A short name, as a file can have it").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Ward debrief");
    await page.getByText("A short name, as a file can have it").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Ward debrief.md", selected: true }).waitFor();
    await page.locator(".view-line", { hasText: "First heading" }).click();
    await workbench.screenshot("template-of-ones-own");
    await page.keyboard.press("End");
    await page.keyboard.type(" of ${title}");
    await workbench.untilShown(/## First heading of \$\{title\}/);
    await workbench.command("Alongside: New Reflection from Template");
    await box()
      .getByRole("option", { name: /^Ward debrief/ })
      .waitFor();
    await workbench.screenshot("templates-own");
    await workbench.dismiss();
    await workbench.command("Alongside: New Reflection from Template");
    await workbench.pick("Choose what to write under", "Ward debrief");
    await page.getByRole("tab", { name: /-reflection-2\.md/, selected: true }).waitFor();
    await workbench.untilShown(/## First heading of \S+day \d+ \S+ \d{4}/);
    await page.getByRole("tab", { name: "Ward debrief.md" }).click();
    await page.getByRole("tab", { name: "Ward debrief.md", selected: true }).waitFor();
    await page.keyboard.press("Control+s");
  });

  it("makes a note of another day, saying which day it took the words for", async () => {
    const { page } = workbench;
    const friday = lastFriday();
    await workbench.command("Alongside: New Reflection on Day");
    await page.getByPlaceholder("yesterday, last friday, -3, 12 nov, 2026-11-12").waitFor();
    await page.keyboard.type("some day");
    await page.getByText("Which day is that? Try:").waitFor();
    await workbench.screenshot("day-unread");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("last friday");
    await page.getByText(/^Friday \d+ \S+ \d{4}: Enter begins the note$/).waitFor();
    await workbench.screenshot("day");
    await page.keyboard.press("Enter");
    await workbench.waitForNewNote(new RegExp(`^${friday}-reflection`));
    await workbench.untilShown(new RegExp(`date: ${friday}`), /# Friday \d+/);
    assert.ok(noteOn(friday.slice(0, 4)).some((name) => name.startsWith(friday)));
  });

  it("N2 shows one question at a time, none twice, and dismissed leaves the file as it is, byte for byte", async () => {
    const { page } = workbench;
    await workbench.openNote("2025-03-10-doing-for.md");
    const file = path.join(workbench.folder, "reflections", "2025", "2025-03-10-doing-for.md");
    const bytes = readFileSync(file);
    await workbench.command("Alongside: Insert Prompt");
    await page.getByPlaceholder("Enter takes the question; Esc leaves the note as it is").waitFor();
    const seen = new Set<string>();
    for (let n = 0; n < 4; n++) {
      const question = await questionOtherThan([...seen].at(-1));
      assert.ok(!seen.has(question), question);
      seen.add(question);
      await box().getByRole("option", { name: "Another" }).click();
    }
    await workbench.screenshot("prompt");
    await workbench.dismiss();
    await workbench.command("Alongside: Insert Prompt");
    await box()
      .getByRole("option", { name: /None, the note stays as it is/ })
      .click();
    await box().waitFor({ state: "hidden" });
    assert.deepEqual(readFileSync(file), bytes);
    assert.equal(await page.locator(".tab.active.dirty").count(), 0);
  });

  /** The question shown, once it is another. */
  async function questionOtherThan(last: string | undefined): Promise<string> {
    const first = box().getByRole("option").first();
    for (;;) {
      const question = (await first.getAttribute("aria-label")) ?? "";
      if (question !== "" && question !== last) {
        return question;
      }
      await workbench.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  }

  it("puts the question where the cursor is, as one step to undo, and asks from other sets", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+End");
    await workbench.command("Alongside: Insert Prompt");
    await page.getByPlaceholder("Enter takes the question; Esc leaves the note as it is").waitFor();
    const first = await questionOtherThan(undefined);
    await box()
      .getByRole("option", { name: /^The whole set/ })
      .click();
    const question = await questionOtherThan(first);
    await box().getByRole("option", { name: "The note's themes" }).waitFor();
    await page.keyboard.press("Enter");
    await box().waitFor({ state: "hidden" });
    await workbench.untilShown(/\n> [^\n]+\?\n\n$/);
    await page.keyboard.type("Because.");
    await workbench.untilShown(/> [^\n]+\?\n\nBecause\./);
    assert.ok((await workbench.editorText()).includes(question.slice(0, 30)));
    await workbench.screenshot("prompt-inserted");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.locator(".tab.active:not(.dirty)").waitFor();
  });

  it("begins a note with a question on request", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection with Prompt");
    await page.getByPlaceholder("Enter takes the question; Esc leaves the note as it is").waitFor();
    await page.keyboard.press("Enter");
    await workbench.waitForNewNote(/-reflection-3\.md/);
    await page.keyboard.type("Asked");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Answered.");
    await workbench.untilShown(/## What\?\n<!-- .+ -->\n\n> [^\n]+\?\n\nAnswered\.\n\n## So what\?/);
  });

  it("asks in every contrast", async () => {
    const tab = workbench.page.getByRole("tab", { name: "2025-03-10-doing-for.md" });
    await tab.click();
    await workbench.page.locator('.editor-group-container.active .monaco-editor[data-uri$="doing-for.md"] .view-line').first().waitFor();
    for (const kind of kinds) {
      await workbench.colors(kind);
      await workbench.command("Alongside: Insert Prompt");
      await box().getByRole("option", { name: "Another" }).waitFor();
      await workbench.screenshot(`prompt-${kind}`);
      await workbench.dismiss();
    }
    await workbench.colors("light");
  });

  it("opens the one note of this week", async () => {
    const { page } = workbench;
    for (let times = 0; times < 2; times++) {
      await workbench.command("Alongside: Open This Week's Reflection");
      await page.getByRole("tab", { name: /^\d{4}-W\d\d\.md/, selected: true }).waitFor();
      await workbench.untilShown(/# Week \d+, \d+ ?\S* ?\d*\s?–\s?\d+ \S+ \d{4}/, /## What went well, and who made it so/);
    }
    assert.equal(await page.getByRole("tab", { name: /^\d{4}-W\d\d\.md/ }).count(), 1);
    await workbench.screenshot("week");
  });

  it("does not show the help in the preview", async () => {
    await workbench.command("Markdown: Open Preview");
    const preview = workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    await preview.getByRole("heading", { name: "What I want to remember" }).waitFor();
    await workbench.screenshot("week-preview");
    assert.equal(await preview.getByText("One thing is plenty").count(), 0);
  });

  it("makes a template the one that every New Reflection begins with, by the pin on its row", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection from Template");
    await page.getByPlaceholder("Choose what to write under").waitFor();
    await page.keyboard.type("NMC");
    const row = box().getByRole("option", { name: /^NMC: reflective account/ });
    await row.waitFor();
    await workbench.screenshot("templates-forms");
    await row.hover();
    await row.getByRole("button", { name: "Begin every New Reflection with this template" }).click();
    await workbench.notification("New Reflection now begins with “NMC: reflective account”.").waitFor();
    await workbench.dismiss();
    await newReflection(workbench);
    await workbench.untilShown(/template: nmc-account\n---/, /<!-- NMC, as of \d{4}-\d\d: https:/, /-->\n\n## What it was/);
    await workbench.screenshot("form-note");
  });
});
