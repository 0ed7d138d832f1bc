import * as vscode from "vscode";
import { noteOfKey, themeOfKey } from "../../core/map/mapNodes";
import type { FromMap } from "../../protocol/mapMessages";
import type { App } from "../../platform/app";
import { UserError } from "../../platform/errors";

type Open = Extract<FromMap, { type: "open" }>;
type Write = Extract<FromMap, { type: "write" }>;
type Save = Extract<FromMap, { type: "save" }>;

/** Opens a note where notes are read, so that the map stays in sight; or beside the map. */
export async function openNote({ log }: App, panel: vscode.WebviewPanel, { key, isBeside }: Open): Promise<void> {
  const entry = noteOfKey(key, log.index);
  if (entry) {
    const viewColumn = isBeside ? vscode.ViewColumn.Beside : readingColumn(panel.viewColumn);
    await vscode.window.showTextDocument(vscode.Uri.parse(entry.id, true), { viewColumn });
  }
}

function readingColumn(map: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn).filter((column) => column !== undefined);
  const other = map === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  return columns.find((column) => column !== map) ?? other;
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
  const uri = await vscode.window.showSaveDialog({
    title: words.title,
    filters: { [format.toUpperCase()]: [format] },
    ...besideTheLog(`${words.fileName(clock.today())}.${format}`),
  });
  if (uri) {
    await save(uri, bytes);
  }
}

export interface PictureWords {
  readonly title: string;
  readonly fileName: (day: string) => string;
}

async function save(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch {
    throw new UserError("notSaved", vscode.workspace.asRelativePath(uri));
  }
}

/** Above the log's folder: a picture in the log would go wherever the notes are synced to. */
function besideTheLog(name: string): Partial<vscode.SaveDialogOptions> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, "..", name) } : {};
}

function fromBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
