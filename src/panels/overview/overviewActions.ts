import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import { noteOfKey } from "../../core/log/noteKeys";
import { notesWithin } from "../../core/overview/periods";
import { notesOnBoth } from "../../core/overview/themesTogether";
import type { App } from "../../platform/app";
import type { FromOverview, Look } from "../../protocol/overviewMessages";
import { openEntry } from "../page/openEntry";
import { saveFile } from "../page/saveFile";
import type { OverviewSource, OverviewWords } from "./overviewSource";
import { publicSheet } from "./publicSheet";
import { sheetHtml } from "./sheetHtml";
import { sheetMarkdown } from "./sheetMarkdown";

type Open = Extract<FromOverview, { isBeside: boolean }>;

/** Opens the note that is meant; where several are, one chosen from a list. */
export async function openFrom(app: App, panel: vscode.WebviewPanel, { message, look, words }: OpenOptions): Promise<void> {
  const { title, entries } = meant(app, message, { look, words });
  const entry = entries.length > 1 ? await chosenFrom(entries, title, words) : entries[0];
  if (entry) {
    await openEntry(entry, panel, message.isBeside);
  }
}

interface OpenOptions {
  readonly message: Open;
  readonly look: Look;
  readonly words: OverviewWords;
}

function meant(
  { log, themes }: App,
  message: Open,
  { look, words }: Omit<OpenOptions, "message">,
): { title: string; entries: readonly Entry[] } {
  const { index } = log;
  if (message.type === "openDay") {
    return { title: words.longDay(message.day), entries: index.onDay(message.day) };
  }
  if (message.type === "openPair") {
    const [a = "", b = ""] = message.themes.map((id) => themes.theme(id)?.label);
    return { title: words.pair(a, b), entries: notesOnBoth(notesWithin(index.all(), look.period), message.themes) };
  }
  const entry = noteOfKey(message.key, index);
  return { title: "", entries: entry ? [entry] : [] };
}

async function chosenFrom(entries: readonly Entry[], title: string, words: OverviewWords): Promise<Entry | undefined> {
  const items = entries.map((entry) => {
    const { title: label, date } = entry.note;
    return { label, description: date === undefined ? words.undated() : words.day(date), entry };
  });
  return (await vscode.window.showQuickPick(items, { title, placeHolder: words.chooseOne() }))?.entry;
}

/** Puts the overview on the clipboard as Markdown. Answers with what to say. */
export async function copyOverview(source: OverviewSource): Promise<string> {
  await vscode.env.clipboard.writeText(sheetMarkdown(publicSheet(source)));
  return source.words.copied();
}

/**
 * Saves the overview as a page that a browser prints: VS Code lets no panel print. Where the file is on this machine it is opened too. Answers
 * with what to say; empty when it was called off.
 */
export async function saveOverview(source: OverviewSource): Promise<string> {
  const { words, today } = source;
  const bytes = new TextEncoder().encode(sheetHtml(publicSheet(source), vscode.env.language));
  const uri = await saveFile({ title: words.saveOverview(), name: words.overviewFile(today), extension: "html", bytes });
  if (!uri) {
    return "";
  }
  const path = vscode.workspace.asRelativePath(uri);
  return isOnThisMachine(uri) && (await vscode.env.openExternal(uri)) ? words.savedAndOpened(path) : words.saved(path);
}

function isOnThisMachine({ scheme }: vscode.Uri): boolean {
  return scheme === "file" && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
