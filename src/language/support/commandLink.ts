import * as vscode from "vscode";
import { literal } from "./literal";

/** A link that runs a command of ours with one argument. VS Code decodes it twice on the way, so that no `%` may be left in it. */
export function commandUri(id: `alongside.${string}`, argument: unknown): vscode.Uri {
  const json = JSON.stringify([argument]).replaceAll("%", "\\u0025");
  return vscode.Uri.parse(`command:${id}?${encodeURIComponent(json)}`, true);
}

/** The same as Markdown. */
export function commandLink(words: string, id: `alongside.${string}`, argument: unknown): string {
  return `[${literal(words)}](${commandUri(id, argument).toString()})`;
}
