import * as vscode from "vscode";
import type { App } from "../platform/app";
import { command } from "../platform/command";

/** Today's note; a choice where there are several; a new one where there is none yet. */
export const openTodaysReflection = command("alongside.openTodaysReflection", async (app) => {
  const today = await todaysNotes(app);
  const [newest] = today;
  if (!newest) {
    return app.notes.create();
  }
  const id = today.length === 1 ? newest : await choose(app, today);
  return vscode.window.showTextDocument(vscode.Uri.parse(id, true), { preview: false });
});

/** URIs as text, newest first. Before the log has been read, the folder that today's notes go to is looked at first. */
async function todaysNotes(app: App): Promise<readonly string[]> {
  if (app.log.state !== "read") {
    const named = await app.notes.namedForToday();
    if (named.length > 0) {
      return named;
    }
    await vscode.window.withProgress({ location: { viewId: "alongside.log" } }, () => app.log.start());
  }
  return app.log.index.onDay(app.clock.today()).map(({ id }) => id);
}

async function choose({ log, strings }: App, ids: readonly string[]): Promise<string> {
  const items = ids.map((id) => {
    const description = vscode.workspace.asRelativePath(vscode.Uri.parse(id, true));
    const title = log.index.get(id)?.note.title;
    return title === undefined ? { label: description, id } : { label: title, description, id };
  });
  const picked = await vscode.window.showQuickPick(items, { title: strings.chooseNote(), placeHolder: strings.chooseTodaysHint() });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.id;
}
