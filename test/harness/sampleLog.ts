/** A small fictional practice log, for looking around in: a dozen notes over two years. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./environment.ts";

/** The per-user home of what `npm start` keeps, outside the checkout. */
export function dataDir(): string {
  const home = os.homedir();
  if (process.platform === "darwin") {
    return path.join(home, "Library", "Application Support", "alongside");
  }
  return path.join(process.env["XDG_DATA_HOME"] || path.join(home, ".local", "share"), "alongside");
}

export const sampleSource = path.join(root, "test", "fixtures", "sample-log");

/** The sample log's folder; made once, as a git repository where there is git, and then left as the person leaves it. */
export function sampleLog(say: (line: string) => void): string {
  const folder = path.join(dataDir(), "sample-log");
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    cpSync(sampleSource, folder, { recursive: true });
    intoGit(folder);
    say(`Made a sample log in ${folder}`);
  }
  return folder;
}

function intoGit(folder: string): void {
  const git = (...args: string[]): boolean => spawnSync("git", ["-C", folder, ...args], { stdio: "ignore" }).status === 0;
  const author = ["-c", "user.name=Sample", "-c", "user.email=sample@example.org", "-c", "commit.gpgsign=false"];
  if (git("init", "--initial-branch=main") && git("add", "--all")) {
    git(...author, "commit", "--message", "A sample practice log");
  }
}
