import * as vscode from "vscode";
import { settingDefaults } from "./settingDefaults";

export type SettingName = keyof typeof settingDefaults;

export interface Settings {
  get<N extends SettingName>(name: N, folder?: vscode.Uri): (typeof settingDefaults)[N];
  /** Fires with a test for what changed. */
  onDidChange(listener: (affects: (name: SettingName) => boolean) => void): vscode.Disposable;
}

/** A setting of the wrong type reads as its default. */
export const settings: Settings = {
  get(name, folder) {
    const fallback = settingDefaults[name];
    const value = vscode.workspace.getConfiguration("alongside", folder).get<unknown>(name);
    return typeof value === typeof fallback ? (value as typeof fallback) : fallback;
  },
  onDidChange: (listener) =>
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("alongside")) {
        listener((name) => event.affectsConfiguration(`alongside.${name}`));
      }
    }),
};
