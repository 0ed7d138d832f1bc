import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepFailures, Workbench } from "./support/workbench.ts";

const year = String(new Date().getFullYear());

describe("Making notes on an empty log", () => {
  let workbench: Workbench;
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
    await workbench.waitForNewNote(/-reflection\.md/);
    await workbench.row("Themes", "Untagged, 1 note").waitFor();
    assert.equal(notes().length, 1);
  });

  it("makes a note on a theme from the row's own button, with the mouse", async () => {
    const row = await workbench.walkTo("Themes", "Being alongside, 0 notes");
    await row.hover();
    await row.getByRole("button", { name: /New Reflection on Theme/ }).click();
    await workbench.row("Themes", "Being alongside, 1 note").waitFor();
    await workbench.waitForNewNote(/-being-alongside/);
    assert.ok(notes().some((name) => name.includes("being-alongside")));
  });

  it("asks for a theme from the palette, with definitions; Escape makes nothing", async () => {
    const { page } = workbench;
    const before = notes().length;
    await workbench.command("Alongside: New Reflection on Theme");
    await page.getByPlaceholder("Choose a theme").waitFor();
    await page.getByRole("option", { name: /Sharing power/ }).waitFor();
    await workbench.screenshot("choose-theme");
    await workbench.dismiss();
    assert.equal(notes().length, before);
    await workbench.command("Alongside: New Reflection on Theme");
    await workbench.pick("Choose a theme", "Safe-enough spaces");
    await workbench.waitForNewNote(/-safe-enough-space/);
    await workbench.row("Themes", "Safe-enough spaces, 1 note").waitFor();
  });

  it("makes a note from a template, and offers the last one first", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: New Reflection from Template");
    await workbench.pick("Choose what to write under", "Experience, reflection, action");
    await workbench.waitForNewNote(/-reflection-2\.md/);
    await page.locator(".view-line", { hasText: "## Experience" }).waitFor();
    await workbench.command("Alongside: New Reflection from Template");
    await page.getByRole("option", { name: /Experience, reflection, action.*used last/ }).waitFor();
    await workbench.screenshot("choose-template");
    await workbench.dismiss();
  });
});

describe("Making notes where something is in the way", () => {
  const opened: Workbench[] = [];
  const open = async (options: Parameters<typeof Workbench.open>[0]): Promise<Workbench> => {
    const workbench = await Workbench.open(options);
    opened.push(workbench);
    return workbench;
  };

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(async (workbench) => workbench.close()));
  });

  it("says plainly what it is, and what to do", async () => {
    const workbench = await open({ fill: (folder) => writeFileSync(path.join(folder, "reflections"), "a file") });
    await workbench.command("Alongside: New Reflection");
    await workbench.notification("reflections is a file where a folder should be").waitFor();
    await workbench.screenshot("in-the-way");
    await workbench.page.getByRole("button", { name: "Open Setting" }).click();
    await workbench.page.locator(".settings-editor").getByText("Folder for new reflections").waitFor();
    await workbench.screenshot("settings");
  });

  it("offers to open a folder where none is open", async () => {
    const workbench = await open({ fill: () => undefined, opens: "nothing" });
    await workbench.command("Alongside: New Reflection");
    await workbench.notification("A practice log is a folder of your own").waitFor();
    await workbench.page.getByRole("button", { name: "Open Folder" }).first().waitFor();
    await workbench.showSideBar();
    await workbench.screenshot("no-folder");
  });

  it("asks once which of several folders, and remembers", async () => {
    const workbench = await open({
      opens: "two.code-workspace",
      fill: (folder) => {
        mkdirSync(path.join(folder, "ward"));
        mkdirSync(path.join(folder, "team"));
        writeFileSync(path.join(folder, "two.code-workspace"), JSON.stringify({ folders: [{ path: "ward" }, { path: "team" }] }));
      },
    });
    const made = (): number => readdirSync(path.join(workbench.folder, "team", "reflections", year)).length;
    await workbench.command("Alongside: New Reflection");
    await workbench.pick("Choose a folder. It is remembered; Alongside: Choose Log Folder changes it.", "team");
    await workbench.waitForNewNote(/-reflection\.md/);
    assert.equal(made(), 1);
    await workbench.command("Alongside: New Reflection");
    await workbench.waitForNewNote(/-reflection-2\.md/);
    assert.equal(made(), 2);
  });
});
