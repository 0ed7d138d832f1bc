import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { textProperty } from "../platform/target";
import { lineOf } from "./support/linkEnd";
import { newLinkedNote } from "./support/newLinkedNote";

/** What a click on a link does that VS Code cannot do by itself: asks which of several notes is meant, or makes the one that is not there. */
export const followLink = command("alongside.followLink", async (app, argument) => {
  const from = vscode.Uri.parse(textProperty(argument, "from") ?? "", false);
  const target = textProperty(argument, "target") ?? "";
  if (!app.log.isNote(from) || target === "") {
    return undefined;
  }
  await app.log.start();
  const resolution = app.log.index.resolve(target, from.toString());
  if (resolution.kind === "missing") {
    return makeNote(app, from, target);
  }
  const entry = resolution.kind === "note" ? resolution.entry : await choose(app, target, resolution.candidates);
  const line = await lineOf(app, entry, part(argument));
  return open(vscode.Uri.parse(entry.id, true), line);
});

function part(argument: unknown): { heading?: string; block?: string } {
  const [heading, block] = [textProperty(argument, "heading"), textProperty(argument, "block")];
  return { ...(heading === undefined ? {} : { heading }), ...(block === undefined ? {} : { block }) };
}

async function open(uri: vscode.Uri, line = 0): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
}

/** What came to be there in the meantime is opened as it is. */
async function makeNote(app: App, from: vscode.Uri, target: string): Promise<void> {
  const made = newLinkedNote(app, from, target);
  const failure = made && (await app.files.create(made.uri.toString(), made.text));
  if (failure && failure.code !== "exists") {
    throw new UserError(failure.code === "failed" ? "createFailed" : failure.code, vscode.workspace.asRelativePath(failure.detail));
  }
  if (made && !failure) {
    app.log.takeNew(made.uri, made.text);
  }
  await (made && open(made.uri));
}

async function choose({ strings }: App, target: string, candidates: readonly Entry[]): Promise<Entry> {
  const items = candidates.map((entry) => {
    const { title, date } = entry.note;
    return { label: title, description: date === undefined ? "" : strings.day(date), detail: entry.path, entry };
  });
  const title = strings.whichNote(target);
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: strings.whichNoteHint(), matchOnDetail: true });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.entry;
}
