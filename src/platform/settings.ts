import * as vscode from "vscode";
import { settingDefaults } from "./settingDefaults";
import { settingValue } from "./settingValue";

export type SettingName = keyof typeof settingDefaults;

/** A setting of ours, or the one of VS Code's own that we read. */
export type WatchedSetting = SettingName | "files.exclude";

export interface Settings {
  get<N extends SettingName>(name: N, folder?: vscode.Uri): (typeof settingDefaults)[N];
  /** VS Code's `files.exclude`: globs; those switched on are `true`. */
  filesExclude(folder: vscode.Uri): Readonly<Record<string, unknown>>;
  /** Fires with a test for what changed. */
  onDidChange(listener: (affects: (name: WatchedSetting) => boolean) => void): vscode.Disposable;
}

export const settings: Settings = {
  get: (name, folder) => settingValue(vscode.workspace.getConfiguration("alongside", folder).get<unknown>(name), settingDefaults[name]),
  filesExclude: (folder) => settingValue(vscode.workspace.getConfiguration("files", folder).get<unknown>("exclude"), {}),
  onDidChange: (listener) =>
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("alongside") || event.affectsConfiguration("files.exclude")) {
        listener((name) => event.affectsConfiguration(name === "files.exclude" ? name : `alongside.${name}`));
      }
    }),
};
