/** Measures the extension inside a real VS Code, on the log that is open; prints its figures as one line of JSON. */
import * as fs from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import type { Figures } from "../harness/figures";

export async function run(): Promise<void> {
  const markdown = vscode.extensions.getExtension("vscode.markdown-language-features");
  const alongside = vscode.extensions.getExtension<Api>("alongside-notes.alongside");
  if (!markdown || !alongside) {
    throw new Error("An extension is missing.");
  }
  const activateMarkdown = await timed(() => markdown.activate());
  const activate = await timed(() => alongside.activate());
  const { log } = await alongside.activate();
  const commandToCursor = await median(7, newReflection);
  const floor = await median(5, () => Promise.resolve(readEverything(folder().fsPath)));
  const index = await timed(() => log.start());
  const save = await saveCost(log);
  const figures: Figures = { activate, activateMarkdown, commandToCursor, floor, index, save };
  console.log(`FIGURES ${JSON.stringify(figures)}`);
}

function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) {
    throw new Error("No folder is open.");
  }
  return uri;
}

/** From the command to a cursor in an open editor; then the note goes away again. */
async function newReflection(): Promise<void> {
  await vscode.commands.executeCommand("alongside.newReflection");
  if (!vscode.window.activeTextEditor) {
    throw new Error("No editor opened.");
  }
}

/** The floor: list the same files and read them, as plainly as Node.js can. */
function readEverything(dir: string): void {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      readEverything(file);
    } else if (entry.name.endsWith(".md")) {
      fs.readFileSync(file, "utf8");
    }
  }
}

/** Notes are saved one after another, each taken in before the next. */
async function saveCost(log: Api["log"]): Promise<number> {
  const saves = 40;
  const ids = log.index
    .all()
    .slice(0, saves)
    .map(({ id }) => id);
  const before = process.cpuUsage();
  for (const [n, id] of ids.entries()) {
    await saveOnce(log, vscode.Uri.parse(id, true), `Saved again ${n}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ids.length;
}

async function saveOnce(log: Api["log"], uri: vscode.Uri, title: string): Promise<void> {
  const taken = new Promise<void>((resolve) => {
    const subscription = log.onDidChange(() => {
      if (log.entry(uri)?.note.title === title) {
        subscription.dispose();
        resolve();
      }
    });
  });
  const text = fs.readFileSync(uri.fsPath, "utf8").replace(/^title: .*$/m, `title: ${title}`);
  fs.writeFileSync(uri.fsPath, text);
  await taken;
}

async function timed(task: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function median(times: number, task: () => PromiseLike<unknown>): Promise<number> {
  const all: number[] = [];
  for (let n = 0; n < times; n++) {
    all.push(await timed(task));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  }
  return all.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
