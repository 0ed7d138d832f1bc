import * as vscode from "vscode";
import type { App } from "../../platform/app";
import { knownKeys } from "./complete/keys";
import { literal } from "./literal";

/** What a key of the front matter is for; undefined for one that is the writer's own. */
export function keyHover({ strings }: App, key: string): vscode.MarkdownString | undefined {
  const known = knownKeys.find((name) => name === key.toLowerCase());
  return known && new vscode.MarkdownString(`**${known}**: ${literal(strings.keyMeaning(known))}`);
}
