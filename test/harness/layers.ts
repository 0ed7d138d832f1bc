/** The layers of `npm test`, cheapest first; neighbours with a lane run beside each other, since each mostly waits. */
import { spawn } from "node:child_process";
import path from "node:path";
import { root, withTempDir } from "./environment.ts";
import { type Host, runEditorSuite, type SuiteOptions } from "./editorSuite.ts";
import { buildVsix } from "./vsix.ts";
import { type Counts, readSummary } from "./report.ts";

export type Say = (line: string) => void;

export interface Layer {
  readonly name: string;
  /** Layers of one lane run one after another. */
  readonly lane?: Host;
  run(say: Say): Promise<Counts>;
}

const bin = (file: string): string => path.join(root, "node_modules", file);

export const layers: readonly Layer[] = [
  { name: "build", run: () => exitCode([path.join(root, "esbuild.js"), "--tests", "--production"]) },
  { name: "types", run: () => exitCode([bin("typescript/bin/tsc"), "-b"]) },
  { name: "lint", run: () => exitCode([bin("oxlint/bin/oxlint"), "--deny-warnings"]) },
  { name: "format", run: () => exitCode([bin("oxfmt/bin/oxfmt"), "--check"]) },
  { name: "unit", run: () => mochaRun("dist/test/unit/**/*.test.js", 20_000) },
  { name: "package", run: buildsPackage },
  { name: "editor (Node host)", lane: "node", run: (say) => editorSuite("node", { say }) },
  { name: "editor (worker host)", lane: "worker", run: (say) => editorSuite("worker", { say }) },
  { name: "editor (several roots, Node host)", lane: "node", run: (say) => editorSuite("node", { suite: "roots", say }) },
  { name: "editor (several roots, worker host)", lane: "worker", run: (say) => editorSuite("worker", { suite: "roots", say }) },
  { name: "ui", run: () => mochaRun("test/ui/**/*.test.ts", 120_000) },
];

/** One check: it passes when the program exits with 0. */
async function exitCode(args: readonly string[]): Promise<Counts> {
  const { code } = await node(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function mochaRun(files: string, timeout: number): Promise<Counts> {
  const { output, code } = await node([path.join(import.meta.dirname, "mochaRun.ts"), files, String(timeout)]);
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

/** Runs Node.js on `args`, showing its output and keeping it. */
function node(args: readonly string[]): Promise<{ output: string; code: number }> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += String(data);
    process.stdout.write(data);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ output, code: code ?? 1 }));
  });
}
