import * as vscode from "vscode";
import { command } from "../platform/command";

/** Silences the cue about the last note for a while; for good, the setting does. Takes `{ days }` to ask nothing. */
export const snoozeCue = command("alongside.snoozeCue", async (app, argument) => {
  const days = daysOf(argument) ?? (await chosen(app.strings.snoozes()));
  if (days !== undefined) {
    await app.cue.putOff(days);
  }
});

function daysOf(argument: unknown): number | undefined {
  const days = typeof argument === "object" && argument !== null && "days" in argument ? argument.days : undefined;
  return typeof days === "number" && Number.isInteger(days) && days > 0 && days <= 366 ? days : undefined;
}

async function chosen({ title, hint, choices }: { title: string; hint: string; choices: readonly { label: string; days: number }[] }) {
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: hint }))?.days;
}
