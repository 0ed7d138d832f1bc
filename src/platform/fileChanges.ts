import * as vscode from "vscode";
import { coalesce } from "./coalesce";
import { isNoteUri } from "./logFolders";

/** What happened on disk since the last report. A folder that was moved or deleted as a whole tells of itself only. */
export interface FileChanges {
  readonly notes: ReadonlySet<string>;
  readonly newFolders: ReadonlySet<string>;
  readonly goneFolders: ReadonlySet<string>;
}

/** Reports what changes on disk below the workspace folders; a branch switch that touches a thousand files is one report. */
export function watchFiles(report: (changes: FileChanges) => Promise<void>): vscode.Disposable {
  let pending = nothing();
  const flush = coalesce(60, 400, async () => {
    const changes = pending;
    pending = nothing();
    await report(changes);
  });
  const touch = (kind: "newFolders" | "goneFolders" | undefined) => (uri: vscode.Uri) => {
    if (/\/(?:\.git|node_modules)\//.test(uri.path)) {
      return;
    }
    if (isNoteUri(uri)) {
      pending.notes.add(uri.toString());
    } else if (kind) {
      pending[kind].add(uri.toString());
    } else {
      return;
    }
    flush();
  };
  const watcher = vscode.workspace.createFileSystemWatcher("**");
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(touch("newFolders")),
    watcher.onDidDelete(touch("goneFolders")),
    watcher.onDidChange(touch(undefined)),
    flush,
  );
}

function nothing(): { notes: Set<string>; newFolders: Set<string>; goneFolders: Set<string> } {
  return { notes: new Set(), newFolders: new Set(), goneFolders: new Set() };
}
