import * as vscode from "vscode";
import type { Files } from "../core/ports";

/** Calls back with the text of each note: what is being written where it is open, else what is on disk. Those that cannot be read are left out. */
export async function readTexts(
  files: Files,
  ids: readonly string[],
  onRead: (id: string, text: string) => void,
  isCancelled: () => boolean = () => false,
): Promise<void> {
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  ids.forEach((id) => open.has(id) && onRead(id, open.get(id)?.getText() ?? ""));
  const take = (id: string, text: string): void => onRead(id, text.replace(/^\uFEFF/, ""));
  await files.read(
    ids.filter((id) => !open.has(id)),
    (id, content) => content.kind === "text" && take(id, content.text),
    isCancelled,
  );
}
