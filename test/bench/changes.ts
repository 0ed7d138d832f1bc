import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import type { Entry } from "../../src/core/log/entry";
import { manyNotes, type Measured, median } from "../harness/figures";
import { processorTime, spread, timedAtOnce } from "./timing";
import { shownRows } from "./views";

const notesOpened = 12;
const changesOfEach = 20;
const roundsOfMany = 7;

interface PutOneCost extends Pick<Measured, "putOneParts"> {
  readonly putOne: number;
  readonly rowsShown: number;
}

interface Change {
  readonly entry: Entry;
  readonly text: string;
  readonly n: number;
}

/**
 * The note in the open editor changes again and again, as it does under someone's hands, and the views' rows are made after each change.
 * Milliseconds.
 */
export async function putOneCost(api: Api): Promise<PutOneCost> {
  const costs: ReturnType<typeof changeOnce>[] = [];
  for (const entry of spread(api.log.index.all(), notesOpened)) {
    await open(entry);
    const text = textOf(entry);
    checkThatViewsFollow(api, { entry, text });
    for (let n = 0; n < changesOfEach; n++) {
      costs.push(changeOnce(api, { entry, text, n }));
    }
  }
  const names = Object.keys(costs[0]?.parts ?? {});
  const part = (name: string): number => median(costs.map(({ parts }) => parts[name] ?? 0));
  return {
    putOne: median(costs.map(({ parts }) => Object.values(parts).reduce((sum, time) => sum + time, 0))),
    rowsShown: median(costs.map(({ rows }) => rows)),
    putOneParts: Object.fromEntries(names.map((name) => [name, part(name)])),
  };
}

/** Milliseconds for taking the note in, and for each view. */
function changeOnce({ log, views }: Api, change: Change): { readonly rows: number; readonly parts: Readonly<Record<string, number>> } {
  let rows = 0;
  const { uri, text } = changed(log, change);
  const put = timedAtOnce(() => log.takeNew(uri, text));
  const times = views.map((view) => [view.id, timedAtOnce(() => (rows += shownRows(view).length))] as const);
  return { rows, parts: { put, ...Object.fromEntries(times) } };
}

/** Many notes change at once, as when a branch is switched: milliseconds of processor time; null where there are not so many. */
export async function putManyCost({ log, views }: Api): Promise<number | null> {
  const all = [...log.index.all()];
  if (all.length < manyNotes) {
    return null;
  }
  const times: number[] = [];
  for (let round = 0; round < roundsOfMany; round++) {
    const changing = spread(all, manyNotes, round / roundsOfMany);
    const cost = await processorTime(() => {
      changing.forEach((entry, n) => take(log, { entry, text: textOf(entry), n: n + round }));
      views.forEach(shownRows);
    });
    times.push(cost);
  }
  return median(times);
}

/** Until it is the active editor: the Connections view then is about this note. */
async function open(entry: Entry): Promise<void> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(entry.id, true), { preview: true });
  if (vscode.window.activeTextEditor?.document !== editor.document) {
    throw new Error(`${entry.path} is not in the active editor.`);
  }
}

/** A view that showed what it showed before would be quick at it. */
function checkThatViewsFollow({ log, views }: Api, note: Omit<Change, "n">): void {
  const [before, after] = [0, 1].map((n) => {
    take(log, { ...note, n });
    return views.flatMap(shownRows).join("\n");
  });
  if (before === after || !before) {
    throw new Error("The views do not show that a note has changed.");
  }
}

function take(log: Api["log"], change: Change): void {
  const { uri, text } = changed(log, change);
  log.takeNew(uri, text);
}

/** The note with another title, one theme and one tag more where it has any, and one more link. */
function changed({ index }: Api["log"], { entry, text, n }: Change): { readonly uri: vscode.Uri; readonly text: string } {
  const { themes } = index.vocabulary;
  const theme = themes[n % themes.length]?.id ?? "";
  const all = index.all();
  const linked = all[(n * 7919) % all.length]?.path ?? "";
  const head = text.replace(/^title: .*$/m, `$& ${n}`).replace(/^tags: \[/m, `tags: [${theme}, bench-${n % 9}, `);
  return { uri: vscode.Uri.parse(entry.id, true), text: `${head}\n[[${linked.replace(/\.[a-z]{2,8}$/i, "")}]]\n` };
}

/** A file that has gone or is no text counts as empty: in a folder of someone's own there may be some. */
function textOf(entry: Entry): string {
  try {
    return readFileSync(vscode.Uri.parse(entry.id, true).fsPath, "utf8");
  } catch {
    return "";
  }
}
