import * as vscode from "vscode";
import type { App, Feature } from "./app";
import { UserError } from "./errors";

/** `selected` is what VS Code passes beside the thing a command was called on: all that is selected with it. */
export type Handler = (app: App, argument: unknown, selected: unknown) => Promise<unknown>;

/** A command as a feature: `handler` may throw `UserError` (told to the person) or a cancellation (silent). */
export function command(id: `alongside.${string}`, handler: Handler): Feature {
  return (app) =>
    vscode.commands.registerCommand(id, (argument: unknown, selected: unknown) => guarded(app, id, () => handler(app, argument, selected)));
}

/** Runs what a person set going: an expected failure is told in a sentence, a cancellation is silent, anything else is logged. */
export async function guarded<T>(app: App, id: string, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof vscode.CancellationError) {
      return undefined;
    }
    void (error instanceof UserError ? tell(app, error) : tellUnexpected(app, id, error));
    return undefined;
  }
}

async function tell(app: App, error: UserError): Promise<void> {
  const { setting } = error;
  const open = app.strings.openSetting();
  const choice = await vscode.window.showErrorMessage(app.strings.error(error), ...(setting ? [open] : []));
  if (choice === open && setting) {
    await vscode.commands.executeCommand("workbench.action.openSettings", `alongside.${setting}`);
  }
}

async function tellUnexpected(app: App, id: string, error: unknown): Promise<void> {
  app.output.error(id, error instanceof Error ? (error.stack ?? error.message) : String(error));
  const show = app.strings.showLog();
  if ((await vscode.window.showErrorMessage(app.strings.unexpected(), show)) === show) {
    app.output.show();
  }
}
