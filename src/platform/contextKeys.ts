import * as vscode from "vscode";
import type { Feature } from "./app";
import { notesAfter, notesBefore } from "./threadSteps";

/** The context keys that `when` clauses in the manifest use, kept true. */
export interface ContextKeys {
  /** `empty` shows the welcome text of the views. */
  "alongside.logState": "unread" | "reading" | "empty" | "ready";
  /** Whether the active editor holds a note of the log. */
  "alongside.noteOpen": boolean;
  /** Whether the open note continues another, and whether another continues it. */
  "alongside.threadBefore": boolean;
  "alongside.threadAfter": boolean;
  /** Whether the Connections view keeps to one note. */
  "alongside.connectionsPinned": boolean;
  /** Whether the Themes view shows only notes with chosen themes. */
  "alongside.themesFiltered": boolean;
  /** Whether the Next Steps view groups by theme rather than by age. */
  "alongside.stepsByTheme": boolean;
}

export const contextKeys: Feature = (app) => {
  const set = keeper();
  const update = (): void => {
    const { state, index } = app.log;
    const read = index.size > 0 ? "ready" : "empty";
    set("alongside.logState", state === "read" ? read : index.size > 0 ? "ready" : state);
    set("alongside.noteOpen", app.activeNote.uri !== undefined);
    const open = app.activeNote.uri?.toString() ?? "";
    set("alongside.threadBefore", notesBefore(index, open).length > 0);
    set("alongside.threadAfter", notesAfter(index, open).length > 0);
    set("alongside.connectionsPinned", app.pinnedNote.entry !== undefined);
    set("alongside.themesFiltered", app.themeFilter.themes.length > 0);
    set("alongside.stepsByTheme", app.steps.grouping === "theme");
  };
  update();
  const changing = [app.log, app.activeNote, app.pinnedNote, app.themeFilter, app.steps];
  return vscode.Disposable.from(...changing.map(({ onDidChange }) => onDidChange(update)));
};

/** Sets a key only when its value changed. */
function keeper(): <K extends keyof ContextKeys>(key: K, value: ContextKeys[K]) => void {
  const known = new Map<string, unknown>();
  return (key, value) => {
    if (known.get(key) !== value) {
      known.set(key, value);
      void vscode.commands.executeCommand("setContext", key, value);
    }
  };
}
