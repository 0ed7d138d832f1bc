import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("A reflection, end to end", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  it("shows the sample by theme, with counts", async () => {
    await workbench.showSideBar();
    await workbench.row("Themes", "Sharing power, 3 notes").waitFor();
  });

  it("makes a note from the palette, named and begun by typing alone", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection");
    await workbench.waitForNewNote(/-reflection\.md/);
    await page.keyboard.type("Handover on nights");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Nobody asked a question.");
    await workbench.untilShown(/title: "Handover on nights"/, /## What\?\n<!-- .+ -->\n\nNobody asked a question\./);
  });

  it("counts a theme as soon as it is typed, before saving", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+Home");
    for (let n = 0; n < 3; n++) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("power");
    const selected = workbench.view("Themes").locator('[aria-selected="true"]', { hasText: "Handover on nights" });
    await selected.and(page.locator('[aria-level="3"]')).waitFor();
    await workbench.row("Themes", "Sharing power, 4 notes").waitFor();
  });

  it("opens another note from Connections, by its reason", async () => {
    const { page } = workbench;
    const row = workbench.row("Connections", "Sharing the rota");
    await row.waitFor();
    assert.match((await row.textContent()) ?? "", /both on Sharing power; 4 of your 13 notes are/);
    await row.click();
    await page.getByRole("tab", { name: /sharing-the-rota\.md/ }).waitFor();
    await workbench.view("Themes").locator('[aria-selected="true"]', { hasText: "Sharing the rota" }).waitFor();
  });

  it("has the note on disk where the person would look for it", async () => {
    await workbench.page.getByRole("tab", { name: /-reflection\.md/ }).click();
    await workbench.page.getByRole("tab", { name: /-reflection\.md/, selected: true }).waitFor();
    await workbench.page.locator(".view-line", { hasText: "Nobody asked a question." }).click();
    await workbench.page.keyboard.press("Control+s");
    const year = String(new Date().getFullYear());
    const dir = path.join(workbench.folder, "reflections", year);
    const name = readdirSync(dir).find((file) => file.endsWith("-reflection.md"));
    assert.ok(name);
    const isSaved = (): boolean => readFileSync(path.join(dir, name), "utf8").includes("Nobody asked a question.");
    for (const end = Date.now() + 15_000; !isSaved() && Date.now() < end;) {
      await workbench.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.ok(isSaved());
  });
});
