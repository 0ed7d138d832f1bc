import * as vscode from "vscode";
import { newThemesFile } from "../core/themes/own/newThemesFile";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { chooseLogFolder } from "../platform/logFolderChoice";
import { themesFileUri } from "../platform/vocabularyFile";

/** Opens the log's own themes, in a file that is made when it is first asked for. */
export const editThemes = command("alongside.editThemes", async (app) => {
  const folder = await chooseLogFolder(app.storage, app.strings);
  const uri = themesFileUri(folder.uri);
  const failure = await app.files.create(uri.toString(), newThemesFile([app.strings.themesFileAbout(), app.strings.themesFileHint()]));
  if (failure && failure.code !== "exists") {
    throw new UserError("themesNotMade", vscode.workspace.asRelativePath(uri));
  }
  void app.vocabulary.lookAgain();
  return vscode.window.showTextDocument(uri, { preview: false });
});
