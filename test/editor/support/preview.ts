import * as vscode from "vscode";
import { until } from "./log";

/**
 * Runs a command that shows its changes first, and applies what the preview has ticked. VS Code drops a refactoring when it hears of a
 * change on disk to one of its files meanwhile, as of one the test has just written: then the command is run again.
 */
export async function previewed(command: string, argument: unknown, isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 6; tries++) {
    await run(command, argument);
    const isSo = await until("it is so", isDone, 4000).catch(() => false);
    if (isSo) {
      return;
    }
  }
}

async function run(command: string, argument: unknown): Promise<void> {
  let isOver = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, argument)).finally(() => {
    isOver = true;
  });
  await until(`${command} is done`, async () => {
    await vscode.commands.executeCommand("refactorPreview.apply");
    return isOver;
  });
  await running;
}
