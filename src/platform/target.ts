/** What a row of a view stands for, as a command called on it receives it. */
export interface Target {
  /** A note's URI as text. */
  readonly noteId?: string;
  readonly themeId?: string;
}

/** Reads a command's argument: a row of a view, or anything else a keybinding or another extension may pass. */
export function targetOf(argument: unknown): Target {
  const target = property(argument, "target");
  const noteId = property(target, "noteId");
  const themeId = property(target, "themeId");
  return { ...(typeof noteId === "string" ? { noteId } : {}), ...(typeof themeId === "string" ? { themeId } : {}) };
}

/** The text under `name`, when the argument is a record that has one. */
export function textProperty(argument: unknown, name: string): string | undefined {
  const value = property(argument, name);
  return typeof value === "string" ? value : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
