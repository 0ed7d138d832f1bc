/** A log of its own for each test: editors may still hold what a file of the last one said. */
import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at as inLog, clear, read, until, write } from "./log";

let folder = 0;

/** The path in the log of a file of this test. */
export function pathOf(path: string): string {
  return `${folder}/${path}`;
}

export function at(path: string): vscode.Uri {
  return inLog(pathOf(path));
}

export async function fresh(): Promise<void> {
  await vscode.workspace.saveAll();
  await clear();
  folder++;
}

/** Writes these notes, and waits until the log holds them and no others. */
export async function logOf(notes: Readonly<Record<string, string>>): Promise<void> {
  const { log } = await alongside();
  const paths = Object.keys(notes);
  await Promise.all(paths.map((path) => write(pathOf(path), notes[path] ?? "")));
  await until("all are read", () => log.index.size === paths.length && paths.every((path) => log.entry(at(path))));
}

/** Waits until notes read so on disk. */
export async function untilRead(notes: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, expected] of Object.entries(notes)) {
    const text = (): Promise<string> => read(at(path)).catch(() => "nothing");
    await until(`${path} reads so`, async () => (await text()) === expected).catch(async () => assert.strictEqual(await text(), expected));
  }
}
