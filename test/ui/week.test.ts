import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OverviewPage } from "./support/overviewPage.ts";
import { keepFailures, Workbench } from "./support/workbench.ts";

const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
const year = today.slice(0, 4);
const dayInWords = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
  .format(new Date())
  .replace(",", "");

describe("A week of reflection, from an empty log, with the keyboard", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ fill: () => undefined });
    await workbench.showSideBar();
    await workbench.page.locator(".sidebar").getByRole("button", { name: "New Reflection" }).first().waitFor();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const type = async (words: string): Promise<void> => workbench.page.keyboard.type(words);
  const saved = (): readonly string[] => {
    const dir = path.join(workbench.folder, "reflections", year);
    return readdirSync(dir).map((name) => readFileSync(path.join(dir, name), "utf8"));
  };
  const untilSaved = async (isSo: (text: string) => boolean): Promise<void> => {
    for (const end = Date.now() + 15_000; !saved().some(isSo) && Date.now() < end;) {
      await workbench.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.ok(saved().some(isSo), saved().join("\n"));
  };

  it("Monday: a quick note, in two actions", async () => {
    await workbench.command("Alongside: New Reflection");
    await workbench.waitForNewNote(/-reflection\.md/);
    await type("The long handover");
    await press("Tab");
    await type("We talked over one another.");
    await workbench.untilShown(/title: "The long handover"/, /We talked over one another\./);
    await press("Control+s");
    await workbench.row("Log", /^The long handover/).waitFor();
  });

  it("Tuesday: a note from a template, with a next step", async () => {
    await workbench.command("Alongside: New Reflection from Template");
    await workbench.pick("Choose what to write under", "Experience, reflection, action");
    await workbench.waitForNewNote(/-reflection-2\.md/);
    await type("One voice at a time");
    await press("Tab");
    await type("- [ ] Ask Sam to begin");
    await workbench.untilShown(/title: "One voice at a time"/, /template: era/, /- \[ \] Ask Sam to begin/);
    await press("Control+s");
    await untilSaved((text) => text.includes("- [ ] Ask Sam to begin"));
  });

  it("Wednesday: goes on from it", async () => {
    await workbench.command("Alongside: Continue This Reflection");
    await workbench.waitForNewNote(/-continued\.md/);
    await type("Sam began");
    await press("Tab");
    await type("It took a minute longer.");
    await workbench.untilShown(/title: "Sam began"/, /follows: "\[\[.+-reflection-2\]\]"/, /It took a minute longer\./);
    await press("Control+s");
    await workbench.row("Connections", /One voice at a time.*this one continues it/).waitFor();
  });

  it("Thursday: ticks the step off", async () => {
    await workbench.command("Alongside: Go to Next Step");
    const step = workbench.page.locator(".quick-input-widget").getByRole("option", { name: /Ask Sam to begin/ });
    await step.first().waitFor();
    await press("Enter");
    await workbench.page.getByRole("tab", { name: /-reflection-2\.md/, selected: true }).waitFor();
    await workbench.command("Alongside: Tick Step");
    await step.first().waitFor();
    await press("Enter");
    await untilSaved((text) => text.includes("- [x] Ask Sam to begin"));
  });

  it("Friday: comes back to Monday's note, which stays as it was above", async () => {
    await workbench.row("Log", /^The long handover/).waitFor();
    await workbench.openNote(`${today}-reflection.md`);
    await workbench.command("Alongside: Revisit Now");
    await workbench.untilShown(/We talked over one another\.[^]*## Revisited /);
    await type("Nobody was listening for the end.");
    await press("Control+s");
    await untilSaved((text) => /We talked over one another\.[^]*## Revisited .+\n\nNobody was listening for the end\./.test(text));
    await workbench.row("Log", /^The long handover.*revisited/).waitFor();
  });

  it("Sunday: looks back at the week, and opens a note of it", async () => {
    const overview = new OverviewPage(workbench);
    await workbench.command("Alongside: Show Overview");
    await overview.shown();
    await overview.frame.locator("#period").focus();
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    await overview.speaks(`${dayInWords}, 3 notes`);
    await workbench.screenshot("week-overview");
    assert.deepEqual(await overview.violations(), []);
    await press("Enter");
    await workbench.pick("Choose a note to open", "Sam began");
    await workbench.page.getByRole("tab", { name: /-continued\.md/, selected: true }).waitFor();
  });
});
