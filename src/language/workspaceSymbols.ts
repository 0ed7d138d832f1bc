import * as vscode from "vscode";
import { findNotes } from "../core/log/findNotes";
import type { App, Feature } from "../platform/app";

/** VS Code ranks what it gets; more than this nobody looks through. */
const mostSymbols = 200;

/** Notes by title in *Go to Symbol in Workspace*: in a log that is in use, since to search a workspace for code is not to look at its notes. */
export const workspaceSymbols: Feature = (app) =>
  vscode.languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: (query) => symbols(app, query) });

function symbols(app: App, query: string): vscode.SymbolInformation[] {
  return findNotes(app.log.index.all(), query, mostSymbols).map(({ entry: { id, path, note } }) => {
    const place = new vscode.Location(vscode.Uri.parse(id, true), new vscode.Position(note.titleLine ?? 0, 0));
    return new vscode.SymbolInformation(note.title, vscode.SymbolKind.File, path, place);
  });
}
