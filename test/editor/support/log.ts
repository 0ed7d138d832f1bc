import * as vscode from "vscode";
import type { Api } from "../../../src/activate";
import type { Element } from "../../../src/views/element";
import type { TreeView } from "../../../src/views/treeView";

export const isWorkerHost = typeof process === "undefined" || !process.versions?.node;

/** A test of something the worker host does not have at all; there it is not part of the suite. */
export function onlyInNode(title: string, test: () => Promise<void>): void {
  if (!isWorkerHost) {
    it(title, test);
  }
}

export function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) {
    throw new Error("The suite needs an open folder.");
  }
  return uri;
}

export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** The activated extension, its log read. */
export async function alongside(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>("alongside-notes.alongside");
  if (!extension) {
    throw new Error("The extension is not there.");
  }
  const api = await extension.activate();
  await Promise.all([api.log.start(), api.language.ready()]);
  return api;
}

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  await vscode.workspace.fs.writeFile(at(path), bytes);
  return at(path);
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

/** A note as a person would have it. */
export function note(fields: { title: string; date?: string; tags?: string; body?: string }): string {
  const { title, date = "2026-03-01", tags = "", body = "" } = fields;
  return `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags}]\n---\n\n# ${title}\n\n${body}\n`;
}

/** Closes all editors without asking and empties the log, but for the folders it began with. */
export async function clear(): Promise<void> {
  const inSight = vscode.window.visibleTextEditors.map(({ document }) => document);
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty, isClosed }) => isDirty && !isClosed);
  for (const document of new Set([...inSight, ...unsaved])) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await empty("", ["reflections"]);
  await empty("reflections", ["2026"]);
  await empty("reflections/2026", []);
  const { log } = await alongside();
  await until("the log is empty", () => log.index.size === 0);
}

/** A folder just made is not watched at once, so the suite keeps the two that most tests write in. */
async function empty(path: string, kept: readonly string[]): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(at(path))) {
    if (!kept.includes(name)) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(at(path), name), { recursive: true });
    }
  }
}

/** Waits for a state, looking again often; fails with what it waited for. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    if (Date.now() > end) {
      throw new Error(`Waited in vain until ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs `body` with a setting below `alongside.` changed, and puts it back. */
export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("alongside");
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** A row of a view as a person reads it, with the rows below it. */
export interface ShownRow {
  readonly label: string;
  readonly description: string;
  readonly element: Element;
  below(): readonly ShownRow[];
  /** What a click, or Enter, does. */
  activate(): Promise<void>;
}

export async function view(
  id: "themes" | "log" | "nextSteps" | "connections",
): Promise<{ rows(): readonly ShownRow[]; find(...labels: string[]): ShownRow | undefined }> {
  const tree = (await alongside()).views.find((candidate) => candidate.id === `alongside.${id}`);
  if (!tree) {
    throw new Error(`There is no view ${id}.`);
  }
  const rows = (): readonly ShownRow[] => shown(tree, undefined);
  return { rows, find: (...labels) => findRow(rows(), labels) };
}

function shown(tree: TreeView, parent: Element | undefined): readonly ShownRow[] {
  return tree.getChildren(parent).map((element) => {
    const { label, description, command } = tree.getTreeItem(element);
    const activate = async (): Promise<void> => command && vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    return { label: String(label), description: String(description ?? ""), element, activate, below: () => shown(tree, element) };
  });
}

function findRow(rows: readonly ShownRow[], [label, ...rest]: readonly string[]): ShownRow | undefined {
  const row = rows.find((candidate) => candidate.label === label);
  return rest.length === 0 || !row ? row : findRow(row.below(), rest);
}
