/**
 * `npm run bench`: figures from a real VS Code beside the floor of the same run, since machines differ. Exits with 1 when a bound is
 * missed. What goes on is told on stderr; stdout has the figures alone.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { copyMarkdown } from "./bench/copyMarkdown.ts";
import { measure } from "./bench/measure.ts";
import { type BenchOptions, parseBenchArgs, usage } from "./bench/options.ts";
import { besideFloor, byName, checksOf, count, growth, mediansOf, type SizeRuns } from "./bench/summary.ts";
import { markdownTable, textTable } from "./bench/table.ts";
import { callerDir, root, withTempDir } from "./environment.ts";
import type { Measured } from "./figures.ts";
import { generateLog } from "./generateLog.ts";

/** A log to measure: how many notes, and what makes a folder of them. */
interface Source {
  readonly notes: number;
  fill(folder: string): void;
}

/** The two smallest are there to be compared with. */
const generatedSizes = [10, 100, 1000, 10_000, 50_000];

process.exitCode = await main();

async function main(): Promise<number> {
  const args = parseBenchArgs(process.argv.slice(2));
  if (args.kind === "help") {
    console.log(usage);
    return 0;
  }
  if (args.kind === "problem") {
    return complain(args.message);
  }
  const sources = await sourcesFor(args.options);
  if (typeof sources === "string") {
    return complain(sources);
  }
  build();
  const sizes = await measureAll(sources, args.options.runs);
  print(sizes, args.options);
  return checksOf(sizes).every(({ isKept }) => isKept) ? 0 : 1;
}

function complain(message: string): number {
  console.error(message);
  return 1;
}

/** What to measure; words that say what is wrong with the folder. */
async function sourcesFor({ folder }: BenchOptions): Promise<readonly Source[] | string> {
  if (folder === undefined) {
    return generatedSizes.map((notes) => ({ notes, fill: (dir) => void generateLog(dir, notes) }));
  }
  const from = path.resolve(callerDir, folder);
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) {
    return `${from} is not a folder. Name one that holds Markdown files: npm run bench -- --folder FOLDER`;
  }
  const { copied, failed } = await withTempDir("bench", (dir) => Promise.resolve(copyMarkdown(from, dir)));
  if (failed > 0) {
    console.error(`• ${count(failed)} files or folders could not be read and are left out`);
  }
  return copied === 0
    ? `There is no Markdown file in ${from}. Name a folder that holds some: npm run bench -- --folder FOLDER`
    : [{ notes: copied, fill: (dir) => void copyMarkdown(from, dir) }];
}

/** Its words go to stderr. */
function build(): void {
  const args = [path.join(root, "esbuild.js"), "--tests", "--production"];
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", process.stderr, "inherit"] });
}

/** Once through all sizes, then again: a busy hour of the machine falls on each of them alike. */
async function measureAll(sources: readonly Source[], times: number): Promise<readonly SizeRuns[]> {
  const sizes = sources.map(({ notes }) => ({ notes, runs: [] as Measured[] }));
  for (let n = 1; n <= times; n++) {
    for (const [at, { notes, fill }] of sources.entries()) {
      console.error(`• ${count(notes)} notes, run ${n} of ${times}`);
      sizes[at]?.runs.push(await measure({ fill, hostile: n === 1 && at === 0 }));
    }
  }
  return sizes;
}

function print(sizes: readonly SizeRuns[], { output, folder }: BenchOptions): void {
  if (output === "json") {
    console.log(JSON.stringify(report(sizes, folder === undefined ? "generated" : "folder"), undefined, 2));
    return;
  }
  const { cpu, cores, node, vscode } = machine(sizes);
  const times = sizes[0]?.runs.length ?? 0;
  const runs = times === 1 ? "one run" : `medians of ${times} runs`;
  const made = `${cpu}, ${cores} cores, VS Code ${vscode}, Node.js ${node}; ${runs}, in brackets multiples of the floor of the same run`;
  console.log(`${made}\n\n${output === "markdown" ? markdownTable(sizes) : textTable(sizes)}`);
}

function machine(sizes: readonly SizeRuns[]) {
  const { vscode = "?", node = "?" } = sizes[0]?.runs[0] ?? {};
  const system = `${os.platform()} ${os.release()} ${os.arch()}`;
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return { cpu: os.cpus()[0]?.model ?? "?", cores: os.cpus().length, memoryInGB: memory, system, node, vscode };
}

/** Nothing that tells whose folder it was. */
function report(sizes: readonly SizeRuns[], log: "generated" | "folder") {
  const [from, to] = [sizes.find(({ notes }) => notes >= 1000), sizes.at(-1)];
  return {
    date: new Date().toISOString(),
    machine: machine(sizes),
    log,
    sizes: sizes.map((size) => ({
      notes: size.notes,
      medians: mediansOf(size),
      besideFloor: byName((name) => besideFloor(size, name) ?? null),
      runs: size.runs,
    })),
    growth: from === to ? null : { from: from?.notes, to: to?.notes, ...byName((name) => growth(name, from, to) ?? null) },
    checks: checksOf(sizes),
  };
}
