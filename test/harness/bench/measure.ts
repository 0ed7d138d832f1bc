import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { root, withTempDir } from "../environment.ts";
import { type Measured, withHostileNotes } from "../figures.ts";

export interface Run {
  /** Makes the log in an empty folder, which is gone afterwards. */
  fill(folder: string): void;
  /** Whether hostile notes are read, too. */
  readonly hostile: boolean;
}

const figuresMark = "FIGURES ";

/** Measures in a real VS Code. */
export function measure({ fill, hostile }: Run): Promise<Measured> {
  return withTempDir("bench", async (dir) => {
    const folder = path.join(dir, "log");
    mkdirSync(folder);
    fill(folder);
    const said = await runInEditor(folder, hostile ? { [withHostileNotes]: "1" } : {});
    const figures = said.split("\n").find((line) => line.startsWith(figuresMark));
    if (!figures) {
      throw new Error(`No figures in:\n${said}`);
    }
    return JSON.parse(figures.slice(figuresMark.length)) as Measured;
  });
}

/** Not through `@vscode/test-electron`, which tells on stdout how the editor ended: that is kept for the figures. */
async function runInEditor(folder: string, env: Record<string, string>): Promise<string> {
  const bundle = path.join(root, "dist/test/bench/inEditor.js");
  const args = [path.join(root, "test/harness/code.ts"), folder, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${bundle}`];
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stayUntilItIsGone = (): void => undefined;
  process.on("SIGINT", stayUntilItIsGone); // Ctrl+C ends the editor by itself; then the folder is removed
  try {
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (child.exitCode !== 0) {
      throw new Error(`The editor ended with ${child.exitCode ?? child.signalCode}:\n${output}\n${errors}`);
    }
    return output;
  } finally {
    process.off("SIGINT", stayUntilItIsGone);
  }
}
