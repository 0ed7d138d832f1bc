import assert from "node:assert/strict";
import { generateLog } from "../harness/generateLog.ts";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("A log of 30,000 notes", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ fill: (folder) => void generateLog(folder, 30_000) });
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  it("takes a new note at once, before it has been read", async () => {
    await workbench.command("Alongside: New Reflection");
    await workbench.waitForNewNote(/-reflection\.md/);
    await workbench.page.keyboard.type("Among many");
  });

  it("says how far it has read, and takes a command meanwhile", async () => {
    await workbench.showSideBar();
    await workbench.page
      .getByText(/^Reading your log… \d+ notes so far$/)
      .first()
      .waitFor();
    await workbench.command("Alongside: New Reflection on Theme");
    await workbench.pick("Choose a theme", "Health equity");
    await workbench.waitForNewNote(/-health-equity\.md/);
    await workbench.page.keyboard.type("While it reads");
  });

  it("shows every note by theme and month, the new ones among them", async () => {
    await workbench.view("Themes").locator('[aria-selected="true"]', { hasText: "While it reads" }).waitFor();
    await workbench.view("Themes").press("End");
    await workbench.row("Themes", "Untagged, 1 note").waitFor();
    await workbench.walkTo("Log", "Among many");
    await workbench.walkTo("Log", "While it reads");
    const theme = await workbench.walkTo("Themes", "Sharing power");
    assert.match((await theme.getAttribute("aria-label")) ?? "", /, \d{3,5} notes$/);
    await theme.click();
    // The theme may be the last row in sight.
    await workbench.walkTo("Themes", /^Note \d/);
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

  it("shows more of a long list when asked, and goes on from there", async () => {
    await (await workbench.walkTo("Themes", "Sharing power")).click();
    await (await workbench.pageTo("Themes", /^Show 200 more, \d+ not shown$/)).click();
    const next = workbench.view("Themes").locator('[aria-selected="true"]', { hasText: /^Note \d/ });
    await next.and(workbench.page.locator('[aria-posinset="201"]')).waitFor();
    await workbench.screenshot("large-more");
  });
});
