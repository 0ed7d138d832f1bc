/** The in-editor suites, through `@vscode/test-electron`, in the Node or the web worker extension host. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Writable } from "node:stream";
import { runTests } from "@vscode/test-electron";
import { root } from "./environment.ts";

export type Host = "node" | "worker";

interface Suite {
  readonly name: string;
  /** The bundle for each host. */
  readonly bundles: Readonly<Record<Host, string>>;
  /** Makes what the suite is run on, in an empty folder; its path is what VS Code opens. */
  prepare(dir: string): Promise<string>;
}

const suites = {
  editor: {
    name: "editor",
    bundles: { node: "dist/test/editor/index.js", worker: "dist/test/editor/index.web.js" },
    prepare: emptyLog,
  },
  roots: {
    name: "editor-roots",
    bundles: { node: "dist/test/editor/roots/index.js", worker: "dist/test/editor/roots/index.web.js" },
    prepare: severalRoots,
  },
} satisfies Record<string, Suite>;

export interface SuiteOptions {
  /** `roots` is for what differs where several workspace folders are open. */
  readonly suite?: keyof typeof suites;
  /** In a downloaded desktop VS Code. */
  readonly desktop?: boolean;
  readonly say?: (line: string) => void;
}

const logs = path.join(root, "dist", "logs");

/** Runs a suite on notes in `dir`. Shows what the suite says; what the workbench says beside it is kept in dist/logs. */
export async function runEditorSuite(
  host: Host,
  dir: string,
  { suite = "editor", desktop = false, say = console.log }: SuiteOptions = {},
): Promise<{ output: string; code: number }> {
  const { name, bundles, prepare }: Suite = suites[suite];
  const opened = await prepare(dir);
  let output = "";
  const keep = new Writable({
    write(data: Buffer, _encoding, done) {
      output += String(data);
      show(String(data), say);
      done();
    },
  });
  const code = await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(import.meta.dirname, "code.ts") }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, bundles[host]),
    launchArgs: [opened, ...(host === "worker" ? ["--worker-host"] : [])],
    stdout: keep,
    stderr: keep,
  }).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  });
  await mkdir(logs, { recursive: true });
  await writeFile(path.join(logs, `${name}-${host}.log`), output);
  return { output, code };
}

async function emptyLog(dir: string): Promise<string> {
  const folder = path.join(dir, "practice-log");
  await mkdir(path.join(folder, "reflections", "2026"), { recursive: true });
  return folder;
}

/** Two folders, and one that lies in the first. */
async function severalRoots(dir: string): Promise<string> {
  const folders = ["one", "two", "one/nested"];
  for (const folder of folders) {
    await mkdir(path.join(dir, folder), { recursive: true });
  }
  const file = path.join(dir, "practice.code-workspace");
  await writeFile(file, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })), settings: {} }));
  return file;
}

function show(text: string, say: (line: string) => void): void {
  const said = text.split("\n").filter((line) => /^ {2}[✓✗]|^ {6}\S/.test(line));
  if (said.length > 0) {
    say(said.join("\n"));
  }
}
