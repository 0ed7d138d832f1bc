import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, clear, note, until, write } from "./support/log";

/** The tabs of overviews that are open. */
function overviews(): readonly vscode.Tab[] {
  const isOverview = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputWebview && input.viewType.endsWith("alongside.overview");
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isOverview));
}

const show = async (): Promise<void> => vscode.commands.executeCommand("alongside.showOverview");

describe("The overview", () => {
  beforeEach(clear);

  it("opens on an empty log without an error, and only once", async () => {
    await show();
    await until("it is open", () => overviews()[0]?.label === "Overview" || undefined);
    await show();
    assert.strictEqual(overviews().length, 1);
  });

  it("opens again after it was closed, while notes change", async () => {
    for (let time = 0; time < 3; time++) {
      await show();
      await until("it is open", () => overviews().length === 1 || undefined);
      await write(`reflections/2026/${time}.md`, note({ title: `Note ${time}`, tags: "power, alongside" }));
      const { log } = await alongside();
      await until("it is read", () => log.index.size === time + 1 || undefined);
      await vscode.window.tabGroups.close(overviews());
      await until("it is closed", () => overviews().length === 0 || undefined);
    }
  });
});

describe("N4 the cue about the last note", () => {
  it("N4 is off by default, and snoozed without a question where the days are given", async () => {
    assert.isFalse(vscode.workspace.getConfiguration("alongside").get("views.lastNoteCue"));
    await vscode.commands.executeCommand("alongside.snoozeCue", { days: 7 });
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
