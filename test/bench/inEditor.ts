/** Measures the extension inside a real VS Code, on the folder that is open; prints its figures as one line of JSON. */
import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import { connectionsOf } from "../../src/core/connections/index";
import { type Figures, type Measured, median, withHostileNotes } from "../harness/figures";
import { answerTimes } from "./answers";
import { putManyCost, putOneCost } from "./changes";
import { readPlainly } from "./floor";
import { heapInUse } from "./heap";
import { hostileTimes } from "./hostile";
import { overviewTime } from "./overview";
import { renameTime } from "./renames";
import { saveCost } from "./saves";
import { searchTimes } from "./searches";
import { wordingCost } from "./wording";
import { spread, timed, timedAtOnce, timedWithDelay } from "./timing";
import { openRow, shownRows, themeRow } from "./views";

export async function run(): Promise<void> {
  const { api, activate, activateMarkdown } = await activation();
  const commandToCursor = await newReflections();
  const read = await reading(api);
  const rename = await renameTime(api); // while the log says what the disk does
  const wording = await wordingCost(api);
  const save = await saveCost(api.log);
  const { putOneParts, ...putOne } = await putOneCost(api);
  const figures: Figures = {
    activate,
    activateMarkdown,
    commandToCursor,
    ...read,
    ...wording,
    save,
    ...putOne,
    putMany: await putManyCost(api),
    ...connecting(api),
    largestTheme: largestTheme(api),
    overview: overviewTime(api.log.index),
    rename,
    ...(await answerTimes(api, folder())),
    ...(await searchTimes(api)),
  };
  const measured: Measured = {
    vscode: vscode.version,
    node: process.version,
    notes: api.log.index.size,
    figures,
    putOneParts,
    ...(process.env[withHostileNotes] ? { hostile: hostileTimes() } : {}),
  };
  console.log(`FIGURES ${JSON.stringify(measured)}`);
}

async function activation(): Promise<{ api: Api } & Pick<Figures, "activate" | "activateMarkdown">> {
  const markdown = vscode.extensions.getExtension("vscode.markdown-language-features");
  const alongside = vscode.extensions.getExtension<Api>("alongside-notes.alongside");
  if (!markdown || !alongside) {
    throw new Error("An extension is missing.");
  }
  const activateMarkdown = await timed(() => markdown.activate());
  const activate = await timed(() => alongside.activate());
  return { api: await alongside.activate(), activate, activateMarkdown };
}

/** Milliseconds from the command to the cursor; no editor stays open. */
async function newReflections(): Promise<number> {
  const toCursor: number[] = [];
  for (let n = 0; n < 7; n++) {
    toCursor.push(await timed(newReflection));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  }
  return median(toCursor);
}

function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) {
    throw new Error("No folder is open.");
  }
  return uri;
}

/** From the command to a cursor in an open editor. */
async function newReflection(): Promise<void> {
  await vscode.commands.executeCommand("alongside.newReflection");
  if (!vscode.window.activeTextEditor) {
    throw new Error("No editor opened.");
  }
}

/** The floor comes between the garbage collections and the index, so that both find the files and the heap as in use. */
async function reading(api: Api): Promise<Pick<Figures, "floor" | "index" | "blocked" | "heap">> {
  const { log } = api;
  if (log.index.size > 0) {
    throw new Error("The log was read before it could be measured.");
  }
  const before = await heapInUse();
  const { fsPath } = folder();
  const floors = Array.from({ length: 5 }, () => timedAtOnce(() => readPlainly(fsPath)));
  const { took, blocked } = await timedWithDelay(() => log.start());
  useOnce(api);
  const held = (await heapInUse()) - before;
  return { floor: median(floors), index: took, blocked, heap: held / 1024 / log.index.size };
}

/** What the index works out when it is first asked is part of what it holds. */
function useOnce({ log, views }: Api): void {
  views.forEach(shownRows);
  spread(log.index.all(), 1).forEach((entry) => connectionsOf(entry, log.index));
}

function connecting({ log }: Api): Pick<Figures, "connections" | "connectionsWorst"> {
  const { index } = log;
  const find = (count: number): readonly number[] =>
    spread(index.all(), count).map((entry) => timedAtOnce(() => void connectionsOf(entry, index)));
  find(20); // what the changes before left to be put in order is no part of it
  const times = find(200);
  return { connections: median(times), connectionsWorst: Math.max(...times) };
}

/** Null where no note is on a theme. */
function largestTheme({ log, views }: Api): number | null {
  const { index } = log;
  const onTheme = (id: string): number => index.onTheme(id).length;
  const [largest] = index.vocabulary.themes.toSorted((a, b) => onTheme(b.id) - onTheme(a.id));
  if (!largest || onTheme(largest.id) === 0) {
    return null;
  }
  const row = themeRow(views, largest.id);
  return median(Array.from({ length: 5 }, () => timedAtOnce(() => void openRow(row))));
}
