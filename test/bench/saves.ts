import * as fs from "node:fs";
import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import { readNote } from "../../src/core/note/readNote";
import { processorTime, spread } from "./timing";

const saves = 40;
const patience = 30_000;

/** Notes are saved one after another, each taken in before the next. Milliseconds of processor time for one. */
export async function saveCost(log: Api["log"]): Promise<number> {
  const uris = spread(log.index.all(), saves).map(({ id }) => vscode.Uri.parse(id, true));
  const changes = uris.map(changeOf).filter((change) => change !== undefined);
  const cost = await processorTime(async () => {
    for (const change of changes) {
      await save(log, change);
    }
  });
  return cost / changes.length;
}

interface Change {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** The target of a link the note then has. */
  readonly target: string;
}

/** Undefined where a link at the end would be none: the note may end in code, or be no text. */
function changeOf(uri: vscode.Uri, n: number): Change | undefined {
  const target = `saved-again-${n}`;
  const text = `${fs.readFileSync(uri.fsPath, "utf8")}\n\n[[${target}]]\n`;
  return readNote(text, uri.path).links.at(-1)?.target === target ? { uri, text, target } : undefined;
}

async function save(log: Api["log"], { uri, text, target }: Change): Promise<void> {
  const taken = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`A save was not taken in: ${uri.path}`)), patience);
    const subscription = log.onDidChange(() => {
      if (log.index.get(uri.toString())?.note.links.at(-1)?.target === target) {
        clearTimeout(timer);
        subscription.dispose();
        resolve();
      }
    });
  });
  fs.writeFileSync(uri.fsPath, text);
  await taken;
}
