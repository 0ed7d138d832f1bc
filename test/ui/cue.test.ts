import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepFailures, Workbench, type WorkbenchOptions } from "./support/workbench.ts";

const day = new Date(Date.now() - 12 * 24 * 60 * 60 * 1000);
const two = (number: number): string => String(number).padStart(2, "0");
const twelveDaysAgo = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** A log whose last note is of twelve days ago. */
function fill(folder: string): void {
  mkdirSync(path.join(folder, "reflections"));
  writeFileSync(
    path.join(folder, "reflections", "last.md"),
    `---\ntitle: The last\ndate: ${twelveDaysAgo}\ntags: [power]\n---\n\nSome words.\n`,
  );
}

describe("N4 the cue about the last note", () => {
  let workbench: Workbench;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    workbench = await Workbench.open({ fill, ...options });
    await workbench.showSideBar();
    await workbench.row("Log", /^The last/).waitFor();
  };
  const line = () => workbench.page.locator(".sidebar .message").filter({ hasText: /^Last note \d+ days ago$/ });
  /** Nothing that has to be answered, and nothing that pops up. */
  const isQuiet = async (): Promise<boolean> =>
    (await workbench.page.locator(".monaco-dialog-box, .notifications-toasts .notification-list-item").count()) === 0;

  afterEach(async () => workbench.close());
  keepFailures(() => workbench);

  it("N4 is off by default", async () => {
    await open();
    assert.equal(await line().count(), 0);
    assert.ok(await isQuiet());
  });

  it("N4 is one line in the Log view where it is asked for, never modal, and a snooze persists", async () => {
    await open({ settings: { "alongside.views.lastNoteCue": true } });
    await line().waitFor();
    assert.equal(await line().innerText(), "Last note 12 days ago");
    assert.ok(await isQuiet());
    await workbench.screenshot("cue");
    await workbench.command("Alongside: Snooze Last Note Cue");
    await workbench.pick("Choose how long the Log view says nothing of it", "For a month");
    await line().waitFor({ state: "hidden" });
    await workbench.reload();
    await workbench.row("Log", /^The last/).waitFor();
    assert.equal(await line().count(), 0);
    assert.ok(await isQuiet());
  });
});
