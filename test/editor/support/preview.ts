import * as vscode from "vscode";
import { until } from "./log";

/** Runs a command that shows its changes first, and applies what the preview has ticked. */
export async function previewed(command: string, argument: unknown): Promise<void> {
  let isDone = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, argument)).finally(() => {
    isDone = true;
  });
  await until(`${command} is done`, async () => {
    await vscode.commands.executeCommand("refactorPreview.apply");
    return isDone;
  });
  await running;
}
