/** `npm run bench`: figures from a real VS Code as ratios within one run, since machines differ. Exits with 1 when a bound is missed. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { root, withTempDir } from "./environment.ts";
import type { Figures } from "./figures.ts";
import { generateLog } from "./generateLog.ts";

execFileSync(process.execPath, [path.join(root, "esbuild.js"), "--tests", "--production"], { cwd: root, stdio: "inherit" });
const runsOfEach = 3;
console.log(`${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores; medians of ${runsOfEach} runs, milliseconds`);

const sizes = [10, 100, 10_000] as const;
const figures = new Map<number, Figures>();
for (const size of sizes) {
  const runs: Figures[] = [];
  for (let n = 0; n < (Number(process.env["RUNS"]) || 3); n++) {
    runs.push(await measure(size));
  }
  figures.set(size, medians(runs));
  console.log(String(size).padStart(6), "notes", JSON.stringify(figures.get(size)));
}

const [small, hundred, large] = sizes.map((size) => figures.get(size) as Figures) as [Figures, Figures, Figures];
const checks = [
  row("command to cursor, 10,000 notes not yet read, against 10", large.commandToCursor / small.commandToCursor, 1.5),
  row("activation, against the built-in Markdown extension's", large.activate / large.activateMarkdown, 1),
  row("index of 10,000 notes, against listing and reading them", large.index / large.floor, 6),
  row("one save at 10,000 notes, against 100", large.save / hundred.save, 2),
];
process.exitCode = checks.every(Boolean) ? 0 : 1;

function row(what: string, ratio: number, bound: number): boolean {
  console.log(`${ratio <= bound ? "✓" : "✗"} ${what}: ${ratio.toFixed(2)}× (at most ${bound}×)`);
  return ratio <= bound;
}

function measure(size: number): Promise<Figures> {
  return withTempDir("bench", async (dir) => {
    const folder = path.join(dir, "log");
    mkdirSync(folder);
    generateLog(folder, size);
    let output = "";
    const keep = { write: (text: unknown) => ((output += String(text)), true) } as unknown as NodeJS.WritableStream;
    await runTests({
      vscodeExecutablePath: path.join(import.meta.dirname, "code.ts"),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, "dist/test/bench/inEditor.js"),
      launchArgs: [folder],
      stdout: keep,
      stderr: keep,
    } as Parameters<typeof runTests>[0]).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${output}`);
    });
    const line = /^FIGURES (.*)$/m.exec(output)?.[1];
    if (!line) {
      throw new Error(`No figures in:\n${output}`);
    }
    return JSON.parse(line) as Figures;
  });
}

function medians(runs: readonly Figures[]): Figures {
  const keys = Object.keys(runs[0] ?? {}) as (keyof Figures)[];
  const middle = (key: keyof Figures): number =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return Object.fromEntries(keys.map((key) => [key, Math.round(middle(key) * 100) / 100])) as unknown as Figures;
}
