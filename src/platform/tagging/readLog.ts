import * as vscode from "vscode";
import type { App } from "../app";

/** Waits, where a choice is about to be offered, until the log has been read. Throws `CancellationError` when called off. */
export async function readLog({ log, strings }: App): Promise<void> {
  if (log.state === "read") {
    return;
  }
  const waiting = vscode.window.createQuickPick();
  waiting.placeholder = strings.readingLog();
  waiting.busy = true;
  waiting.show();
  try {
    await Promise.race([log.start(), calledOff(waiting)]);
  } finally {
    waiting.dispose();
  }
}

function calledOff(waiting: vscode.QuickInput): Promise<never> {
  return new Promise((_, reject) => waiting.onDidHide(() => reject(new vscode.CancellationError())));
}
