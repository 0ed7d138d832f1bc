import * as vscode from "vscode";
import { randomNote } from "../core/log/randomNote";
import { showNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { readLog } from "../platform/tagging/readLog";
import { targetOf, textProperty } from "../platform/target";

/** Any note but the open one; on a theme or a tag where it is called on one, or `{ theme }` says so. */
export const openRandomReflection = command("alongside.openRandomReflection", async (app, argument) => {
  await readLog(app);
  const { log, activeNote, strings } = app;
  const { themeId, tag } = targetOf(argument);
  const theme = themeId ?? tag ?? textProperty(argument, "theme");
  const entries = theme === undefined ? log.index.all() : log.index.onTag(theme);
  const entry = randomNote(entries, { except: activeNote.uri?.toString() });
  if (!entry) {
    void vscode.window.showInformationMessage(strings.nothingToOpen());
    return undefined;
  }
  await showNote(entry);
  return vscode.Uri.parse(entry.id, true);
});
