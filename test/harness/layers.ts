/** The layers of `npm test`, cheapest first; neighbours with a lane run in it beside the other, since each mostly waits. */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { root, withTempDir } from "./environment.ts";
import { type Host, runEditorSuite, type SuiteOptions } from "./editorSuite.ts";
import { buildVsix } from "./vsix.ts";
import { type Counts, readSummary } from "./report.ts";

export type Say = (line: string) => void;

export interface Layer {
  readonly name: string;
  /** Layers of one lane run one after another. */
  readonly lane?: 1 | 2;
  run(say: Say): Promise<Counts>;
}

const bin = (file: string): string => path.join(root, "node_modules", file);

export const layers: readonly Layer[] = [
  { name: "build", run: () => exitCode([path.join(root, "esbuild.js"), "--tests", "--production"]) },
  { name: "types", run: () => exitCode([bin("typescript/bin/tsc"), "-b"]) },
  { name: "lint", run: () => exitCode([bin("oxlint/bin/oxlint"), "--deny-warnings"]) },
  { name: "format", run: () => exitCode([bin("oxfmt/bin/oxfmt"), "--check"]) },
  { name: "unit", run: (say) => mochaRun("dist/test/unit/**/*.test.js", 20_000, say) },
  { name: "package", run: buildsPackage },
  { name: "editor (Node host)", lane: 1, run: (say) => editorSuite("node", { say }) },
  { name: "editor (worker host)", lane: 2, run: (say) => editorSuite("worker", { say }) },
  { name: "editor (several roots, Node host)", lane: 1, run: (say) => editorSuite("node", { suite: "roots", say }) },
  { name: "editor (several roots, worker host)", lane: 2, run: (say) => editorSuite("worker", { suite: "roots", say }) },
  { name: "ui (A to M)", lane: 1, run: (say) => mochaRun("test/ui/[a-m]*.test.ts", 120_000, say) },
  { name: "ui (N to Z)", lane: 2, run: (say) => mochaRun("test/ui/[n-z]*.test.ts", 120_000, say) },
];

/** One check: it passes when the program exits with 0. */
async function exitCode(args: readonly string[]): Promise<Counts> {
  const { code } = await node(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function mochaRun(files: string, timeout: number, say: Say): Promise<Counts> {
  const { output, code } = await node([path.join(import.meta.dirname, "mochaRun.ts"), files, String(timeout)], say);
  return checked(readSummary(output), code);
}

async function editorSuite(host: Host, options: SuiteOptions): Promise<Counts> {
  const { output, code } = await withTempDir("log", (dir) => runEditorSuite(host, dir, options));
  return checked(readSummary(output), code);
}

/** A run that printed no summary, or failed after a clean one, has failed. */
function checked(counts: Counts | undefined, code: number): Counts {
  if (!counts) {
    return { passed: 0, failed: 1 };
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function buildsPackage(): Promise<Counts> {
  await buildVsix({ built: true });
  return { passed: 1, failed: 0 };
}

/** Runs Node.js on `args`, saying its output line by line and keeping it. */
function node(args: readonly string[], say: Say = (line) => console.log(line)): Promise<{ output: string; code: number }> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    output += `${line}\n`;
    say(line);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    const ended = new Promise<number>((end) => child.once("close", (code) => end(code ?? 1)));
    lines.once("close", () => void ended.then((code) => resolve({ output, code })));
  });
}
