import assert from "node:assert/strict";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("Making notes on an empty log", () => {
  let workbench: Workbench;
  const year = String(new Date().getFullYear());
  const notes = (): readonly string[] => {
    const dir = path.join(workbench.folder, "reflections", year);
    return existsSync(dir) ? readdirSync(dir) : [];
  };

  before(async () => {
    workbench = await Workbench.open({ fill: () => undefined });
    await workbench.showSideBar();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  it("offers one button, which makes the first note", async () => {
    const { page } = workbench;
    const buttons = page.getByRole("button", { name: "New Reflection", exact: true }).and(page.locator(".monaco-button"));
    await buttons.first().waitFor();
    await workbench.screenshot("empty");
    await buttons.first().click();
    await page.getByRole("tab", { name: /-reflection\.md/ }).waitFor();
    await workbench.row("Themes", "Untagged, 1 note").waitFor();
    assert.equal(notes().length, 1);
  });

  it("makes a note on a theme from the row's own button, with the mouse", async () => {
    const row = await workbench.walkTo("Themes", "Being alongside, 0 notes");
    await row.hover();
    await row.getByRole("button", { name: /New Reflection on Theme/ }).click();
    await workbench.row("Themes", "Being alongside, 1 note").waitFor();
    assert.ok(notes().some((name) => name.includes("being-alongside")));
  });

  it("asks for a theme from the palette, with definitions; Escape makes nothing", async () => {
    const { page } = workbench;
    const before = notes().length;
    await workbench.command("Alongside: New Reflection on Theme");
    await page.getByPlaceholder("Choose a theme").waitFor();
    await page.getByRole("option", { name: /Sharing power/ }).waitFor();
    await workbench.screenshot("choose-theme");
    await page.keyboard.press("Escape");
    assert.equal(notes().length, before);
    await workbench.command("Alongside: New Reflection on Theme");
    await workbench.pick("Choose a theme", "Safe-enough spaces");
    await workbench.row("Themes", "Safe-enough spaces, 1 note").waitFor();
  });

  it("makes a note from a template, and offers the last one first", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection from Template");
    await workbench.pick("Choose what to write under", "Experience, reflection, action");
    await page.locator(".view-line", { hasText: "## Experience" }).waitFor();
    await workbench.command("Alongside: New Reflection from Template");
    await page.getByRole("option", { name: /Experience, reflection, action.*used last/ }).waitFor();
    await workbench.screenshot("choose-template");
    await page.keyboard.press("Escape");
  });

  it("says plainly what is in the way, and what to do", async () => {
    const inTheWay = await Workbench.open({ fill: (folder) => writeFileSync(path.join(folder, "reflections"), "a file") });
    try {
      await inTheWay.command("Alongside: New Reflection");
      await inTheWay.notification("there is a file where a folder should be").waitFor();
      await inTheWay.screenshot("in-the-way");
    } finally {
      await inTheWay.close();
    }
  });
});
