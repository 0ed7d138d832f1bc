import type * as vscode from "vscode";
import { noteOfKey } from "../../core/log/noteKeys";
import { themeOfKey } from "../../core/map/mapNodes";
import type { FromMap } from "../../protocol/mapMessages";
import type { App } from "../../platform/app";
import { openEntry, readingColumn } from "../page/openEntry";
import { saveFile } from "../page/saveFile";

type Open = Extract<FromMap, { type: "open" }>;
type Write = Extract<FromMap, { type: "write" }>;
type Save = Extract<FromMap, { type: "save" }>;

/** Opens a note where notes are read, so that the map stays in sight; or beside the map. */
export async function openNote({ log }: App, panel: vscode.WebviewPanel, { key, isBeside }: Open): Promise<void> {
  const entry = noteOfKey(key, log.index);
  if (entry) {
    await openEntry(entry, panel, isBeside);
  }
}

/** A new note on these themes, given by their ids or their keys in the map; on none that there is not. */
export async function writeOn({ themes, notes }: App, panel: vscode.WebviewPanel, { themes: names }: Write): Promise<void> {
  const ids = names.map((name) => themes.theme(themeOfKey(name) ?? name)?.id).filter((id) => id !== undefined);
  const [theme, ...alsoOn] = new Set(ids);
  if (theme !== undefined) {
    await notes.create({ theme, alsoOn, viewColumn: readingColumn(panel.viewColumn) });
  }
}

/** Saves a picture where the person chooses, and nowhere else. */
export async function savePicture({ clock, output }: App, { format, data }: Save, words: PictureWords): Promise<void> {
  const bytes = format === "svg" ? new TextEncoder().encode(data) : fromBase64(data);
  if (!bytes) {
    output.warn("map: a picture that was none was not saved");
    return;
  }
  await saveFile({ title: words.title, name: words.fileName(clock.today()), extension: format, bytes });
}

export interface PictureWords {
  readonly title: string;
  readonly fileName: (day: string) => string;
}

function fromBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
