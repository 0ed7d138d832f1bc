import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { keepFailures, screenshots, Workbench } from "./support/workbench.ts";

const everyContrast = ["light", "dark", "high-contrast-dark", "high-contrast-light"] as const;

describe("An editor that knows themes and links", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openNote("2026-09-21-sharing-the-rota.md");
    // What is typed before an extension has started is not completed by it: its view says when it has.
    await workbench.showSideBar();
    await workbench.row("Themes", /^Sharing power/).waitFor();
    await workbench.command("View: Toggle Primary Side Bar Visibility");
    await workbench.page.locator(".sidebar").waitFor({ state: "hidden" });
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const suggestion = (words: string): Locator => workbench.page.locator(".suggest-widget.visible").getByRole("option", { name: words });

  /** Puts the cursor at the end of the first line with these words. */
  async function goToEndOf(words: string): Promise<void> {
    await workbench.page.locator(".view-line", { hasText: words }).first().click();
    await workbench.page.keyboard.press("End");
  }

  /** Twice: the first shows it, the second goes into it, where it stays. */
  async function showHoverAt(words: string): Promise<void> {
    await workbench.page.locator(".view-line span", { hasText: words }).last().click();
    for (let times = 0; times < 2; times++) {
      await workbench.page.keyboard.press("Control+k");
      await workbench.page.keyboard.press("Control+i");
      await workbench.page.locator(".monaco-hover").filter({ visible: true }).first().waitFor();
    }
  }

  /** With the pointer where it is: a hover goes with it. */
  async function keepPicture(name: string): Promise<void> {
    await workbench.page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: "disabled", caret: "hide" });
  }

  it("completes a theme behind a comma, by its label, and offers none twice", async () => {
    const { page } = workbench;
    await goToEndOf("tags:");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(", ");
    await suggestion("Safe-enough spaces").waitFor();
    assert.equal(await suggestion("Sharing power").count(), 0);
    for (const kind of everyContrast) {
      await workbench.colors(kind);
      await suggestion("Safe-enough spaces").waitFor();
      await workbench.screenshot(`complete-theme-${kind}`);
    }
    await workbench.colors("light");
    await page.keyboard.type("safe");
    await suggestion("Safe-enough spaces").and(page.locator('[aria-selected="true"], .focused')).waitFor();
    await page.keyboard.press("Enter");
    await workbench.untilShown(/tags: \[relational-power, collective-leadership, safe-enough-space\]\s*template/);
  });

  it("completes a link as it is typed, newest first, and closes it once", async () => {
    const { page } = workbench;
    await goToEndOf("know each other's lives.");
    await page.keyboard.type(" See [[");
    await suggestion("The warm room").waitFor();
    await page.keyboard.type("warm");
    await suggestion("The warm room").waitFor();
    await workbench.screenshot("complete-link");
    await page.keyboard.press("Enter");
    await page.keyboard.type(".");
    await workbench.untilShown(/ See \s*\[\[2026-11-16-\s*the-\s*warm-\s*room\]\]\.\s*## Now what/);
  });

  it("stays quiet in prose", async () => {
    const { page } = workbench;
    await page.keyboard.type(" A list, [of] - things # here");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".suggest-widget.visible").count(), 0);
    await page.keyboard.press("Backspace");
  });

  it("says what a theme means, and what a link leads to, also by the keyboard", async () => {
    const { page } = workbench;
    const hover = page.locator(".monaco-hover").filter({ visible: true });
    for (const kind of everyContrast) {
      await workbench.colors(kind);
      await showHoverAt("relational-power");
      await hover.getByText("Sharing power", { exact: true }).waitFor();
      await hover.getByText("Sharing power goes with Being alongside").waitFor();
      await keepPicture(`hover-theme-${kind}`);
      await page.keyboard.press("Escape");
    }
    await workbench.colors("light");
    await showHoverAt("the-warm-room");
    await hover.getByText("The warm room", { exact: true }).waitFor();
    await hover.getByText("Monday 16 November 2026").waitFor();
    await keepPicture("hover-link");
    await page.keyboard.press("Escape");
  });

  it("mends a misspelt theme with a quick fix, which one undo takes back", async () => {
    const { page } = workbench;
    await goToEndOf("tags:");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("x");
    await page.keyboard.press("End");
    await page.locator(".squiggly-info").first().waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+.");
    const fix = page.locator(".action-widget").getByText("Change it to “safe-enough-space”");
    await fix.waitFor();
    for (const kind of everyContrast) {
      await workbench.colors(kind);
      await fix.waitFor();
      await workbench.screenshot(`quick-fix-${kind}`);
    }
    await workbench.colors("light");
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "safe-enough-space]" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.locator(".view-line", { hasText: "safe-enough-spacex]" }).waitFor();
  });

  it("makes a theme of a tag, asking for its question and its name", async () => {
    const { page } = workbench;
    await goToEndOf("tags:");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(", gardening");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget").getByText("Make “gardening” a theme…").waitFor();
    await page.keyboard.press("Enter");
    await page.getByPlaceholder("Which question does it belong to?").waitFor();
    await workbench.screenshot("make-theme");
    await page.keyboard.press("Enter");
    await page.getByText("What it is called in views").waitFor();
    await page.keyboard.press("Enter");
    await workbench.showSideBar();
    await workbench.row("Themes", "Gardening, 1 note").waitFor();
    assert.match(readFileSync(path.join(workbench.folder, ".alongside", "themes.yml"), "utf8"), /gardening:\n {4}label: Gardening/);
  });
});
