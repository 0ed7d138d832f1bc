import * as vscode from "vscode";

/** What a row of a view stands for, as a command called on it receives it. */
export interface Target {
  /** A note's URI as text. */
  readonly noteId?: string;
  readonly themeId?: string;
  /** A tag that means no theme. */
  readonly tag?: string;
  /** Tells a task among those of its note. */
  readonly step?: string;
  /** Of a mention without a link: the ids of the note with the text and of the note that is named there. */
  readonly mentionFrom?: string;
  readonly mentionTo?: string;
}

const names = ["noteId", "themeId", "tag", "step", "mentionFrom", "mentionTo"] as const;

/** Reads a command's argument: a row of a view, a file of the Explorer, or anything else a keybinding or another extension may pass. */
export function targetOf(argument: unknown): Target {
  if (argument instanceof vscode.Uri) {
    return { noteId: argument.toString() };
  }
  const target = property(argument, "target");
  const texts = names.map((name) => [name, textProperty(target, name)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** All that a command is called on: what is selected in a view or the Explorer, else the one thing clicked. */
export function targetsOf(argument: unknown, selected: unknown): readonly Target[] {
  return Array.isArray(selected) && selected.length > 0 ? selected.map(targetOf) : [targetOf(argument)];
}

/** The text under `name`, when the argument is a record that has one. */
export function textProperty(argument: unknown, name: string): string | undefined {
  const value = property(argument, name);
  return typeof value === "string" ? value : undefined;
}

/** The texts under `name`; none when there is no list of them. */
export function textsProperty(argument: unknown, name: string): readonly string[] {
  const value = property(argument, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
