import * as vscode from "vscode";
import { coalesce } from "./coalesce";
import { isNoteUri } from "./logFolders";

/** What was touched on disk since the last report: made, changed or deleted, which is for the reader to find out. */
export interface FileChanges {
  /** URIs as text of Markdown files. */
  readonly notes: ReadonlySet<string>;
  /**
   * URIs as text of everything else, folders among them. A folder that is moved or deleted tells of itself only; one that is deleted
   * and made again within a moment is told of as changed, and the files in it not at all.
   */
  readonly others: ReadonlySet<string>;
}

/** Reports what is touched on disk below the workspace folders; a branch switch that touches a thousand files is one report. */
export function watchFiles(report: (changes: FileChanges) => Promise<void>): vscode.Disposable {
  let pending = nothing();
  const flush = coalesce(60, 400, async () => {
    const changes = pending;
    pending = nothing();
    await report(changes);
  });
  const touch = (uri: vscode.Uri, soon: () => void = flush): void => {
    if (!/\/(?:\.git|node_modules)(?:\/|$)/.test(uri.path)) {
      (isNoteUri(uri) ? pending.notes : pending.others).add(uri.toString());
      soon();
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher("**");
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => touch(uri)),
    // A move may be told of in two halves, first that something has gone: taken in by itself, what comes would be another note.
    watcher.onDidDelete((uri) => touch(uri, () => flush.after(150))),
    watcher.onDidChange((uri) => touch(uri)),
    // What is done in the editor is told of here even where the system's watcher has not caught up with a new folder.
    vscode.workspace.onDidCreateFiles(({ files }) => files.forEach((uri) => touch(uri))),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => touch(uri))),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => [oldUri, newUri].forEach((uri) => touch(uri)))),
    flush,
  );
}

function nothing(): { notes: Set<string>; others: Set<string> } {
  return { notes: new Set(), others: new Set() };
}
