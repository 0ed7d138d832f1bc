import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import { placeIn } from "../../core/search/place";
import { plainWords, type Query } from "../../core/search/query";
import type { App } from "../app";
import { activeGlobs } from "../exclusion";
import { notesFolderPrefix } from "../logFolders";

interface HowToOpen {
  readonly query: Query;
  readonly viewColumn: vscode.ViewColumn;
}

/** Opens a note where it says what was sought, with that selected; at its beginning where its title or date alone does. */
export async function openFound(app: App, entry: Entry, { query, viewColumn }: HowToOpen): Promise<void> {
  const uri = vscode.Uri.parse(entry.id, true);
  const document = await documentOf(uri);
  if (!document) {
    await app.log.lookAgain(uri);
    void vscode.window.showInformationMessage(app.strings.goneMeanwhile(entry.note.title));
    return;
  }
  const place = placeIn(document.getText(), query);
  const selection = place && new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  await vscode.window.showTextDocument(document, { viewColumn, ...(selection ? { selection } : {}) });
}

async function documentOf(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined; // gone since it was found
  }
}

/** VS Code's own search for the words, in the notes of the log. */
export async function searchInFiles({ settings }: App, typed: string): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const included = folders.map(({ uri, name }) => {
    const below = settings.get("log.scope", uri) === "notesFolder" ? notesFolderPrefix(settings, uri) : "";
    const where = folders.length > 1 ? `./${name}/${below}**/` : below === "" ? "" : `./${below}**/`;
    return `${where}*.{md,markdown,qmd}`;
  });
  const excluded = folders.flatMap(({ uri }) => activeGlobs(settings.get("log.exclude", uri)));
  await vscode.commands.executeCommand("workbench.action.findInFiles", {
    query: plainWords(typed),
    triggerSearch: true,
    isRegex: false,
    isCaseSensitive: false,
    matchWholeWord: false,
    filesToInclude: included.join(", "),
    filesToExclude: excluded.join(", "),
  });
}
