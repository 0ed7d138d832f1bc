import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { App } from "../platform/app";
import { chosenNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { type NoteVersion, noteVersions } from "../platform/noteVersions";
import { textProperty } from "../platform/target";

/**
 * The versions of a note in git, and any of them beside today's; with `{ note, version }`, that commit's, or the `first`, with nothing asked.
 * Where there are none it says why. Answers with what it found.
 */
export const showNoteHistory = command("alongside.showNoteHistory", async (app, argument) => {
  const entry = await chosenNote(app, argument, app.strings.showNoteHistory());
  const uri = vscode.Uri.parse(entry.id, true);
  const found = await noteVersions(uri);
  if (found.kind !== "versions") {
    void vscode.window.showInformationMessage(app.strings.noHistory(found.kind));
    return found.kind;
  }
  const given = textProperty(argument, "version");
  const version = (given === undefined ? undefined : named(found, given)) ?? (await choose(app, entry, found));
  const title = app.strings.versionAndToday(entry.note.title, dayOf(version));
  await vscode.commands.executeCommand("vscode.diff", version.uri, uri, title);
  return found.isCutShort ? "cutShort" : found.kind;
});

interface VersionItem extends vscode.QuickPickItem {
  readonly version?: NoteVersion;
}

interface Found {
  readonly versions: readonly NoteVersion[];
  readonly isCutShort: boolean;
}

function named({ versions }: Found, version: string): NoteVersion | undefined {
  return version === "first" ? versions.at(-1) : versions.find(({ commit }) => commit.hash === version);
}

async function choose({ strings }: App, { note }: Entry, { versions, isCutShort }: Found): Promise<NoteVersion> {
  const first = versions.at(-1);
  const items: readonly VersionItem[] = [
    ...(first ? [{ label: strings.addedSince(dayOf(first)), description: strings.addedSinceHint(), version: first }] : []),
    { label: strings.versions(), kind: vscode.QuickPickItemKind.Separator },
    ...versions.map((version) => itemOf(strings, version)),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.noteHistory(note.title),
    placeHolder: isCutShort ? strings.noteHistoryCutShort() : strings.noteHistoryHint(),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked?.version) {
    throw new vscode.CancellationError();
  }
  return picked.version;
}

function itemOf(strings: App["strings"], version: NoteVersion): VersionItem {
  const { authorDate, message } = version.commit;
  const time = authorDate ? strings.atTime(`${two(authorDate.getHours())}:${two(authorDate.getMinutes())}`) : "";
  return { label: strings.longDay(dayOf(version)), description: time, detail: message.split("\n", 1)[0] ?? "", version };
}

/** The day of writing where the person is now. */
function dayOf({ commit: { authorDate = new Date(0) } }: NoteVersion): string {
  return `${authorDate.getFullYear()}-${two(authorDate.getMonth() + 1)}-${two(authorDate.getDate())}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
