import * as vscode from "vscode";
import type { App } from "../../../platform/app";

/** Where something is to be completed. */
export interface Asked {
  readonly app: App;
  readonly document: vscode.TextDocument;
  readonly text: string;
  /** What a choice takes the place of. */
  readonly range: vscode.Range;
}

export interface Choice {
  readonly label: string;
  /** Behind the label, in grey. */
  readonly description?: string;
  readonly detail?: string;
  /** Plain text. */
  readonly documentation?: string;
  readonly kind: vscode.CompletionItemKind;
  readonly insert: string | vscode.SnippetString;
  /** What is compared with what is typed; the label without it. */
  readonly filter?: string;
  /** Whether to go on choosing once this is written. */
  readonly goesOn?: boolean;
}

/** The choices in the order given. */
export function listOf(range: vscode.Range, choices: readonly Choice[], isIncomplete = false): vscode.CompletionList {
  const items = choices.map((choice, index) => itemOf(range, choice, index));
  return new vscode.CompletionList(items, isIncomplete);
}

function itemOf(range: vscode.Range, choice: Choice, index: number): vscode.CompletionItem {
  const { label, description, kind } = choice;
  const item = new vscode.CompletionItem({ label, ...(description === undefined ? {} : { description }) }, kind);
  item.range = range;
  item.insertText = choice.insert;
  item.filterText = choice.filter ?? label;
  item.sortText = String(index).padStart(5, "0");
  if (choice.detail !== undefined) {
    item.detail = choice.detail;
  }
  if (choice.documentation !== undefined) {
    item.documentation = choice.documentation;
  }
  if (choice.goesOn === true) {
    item.command = { command: "editor.action.triggerSuggest", title: "" };
  }
  return item;
}
