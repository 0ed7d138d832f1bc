import assert from "node:assert/strict";
import { generateLog } from "../harness/generateLog.ts";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("A log of 10,000 notes", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ fill: (folder) => void generateLog(folder, 10_000) });
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  it("takes a new note at once, before it has been read", async () => {
    await workbench.command("Alongside: New Reflection");
    await workbench.waitForNewNote(/-reflection\.md/);
    await workbench.page.keyboard.type("Among many");
  });

  it("shows every note by theme and month, the new one among them", async () => {
    await workbench.showSideBar();
    await workbench.walkTo("Themes", "Untagged, 1 note");
    await workbench.walkTo("Log", "Among many");
    const theme = await workbench.walkTo("Themes", "Sharing power");
    assert.match((await theme.getAttribute("aria-label")) ?? "", /, \d{3,5} notes$/);
    await theme.click();
    await workbench.row("Themes", /^Note \d/).waitFor();
    await workbench.screenshot("large");
  });

  it("opens a note from it, with its connections", async () => {
    await (await workbench.walkTo("Themes", /^Note \d/)).click();
    await workbench
      .view("Connections")
      .getByRole("treeitem", { name: /^Shares themes, \d+ notes/ })
      .waitFor();
    await workbench.screenshot("large-connections");
  });
});
