import { assert } from "chai";
import * as vscode from "vscode";
import { Log } from "../../src/core/log/log";
import { readNote } from "../../src/core/note/readNote";
import { isMarkdown } from "../../src/core/ports";
import { randomFrom } from "../harness/random";
import { alongside, at, clear, isWorkerHost, until } from "./support/log";

const seed = 20_261_123;

const folders = ["soak/a", "soak/b", "soak/c", "soak/d"] as const;
const names = ["one", "two", "three", "Four", "five six", "sieben-ä", "acht%20", "plan", "index", "zehn#"] as const;
const titles = ["Handover", "Supervision", "A hard talk", "Plan", "Nights"] as const;
const tags = ["power", "relational-power", "teaching", "being-alongside", "beds", "ward/night"] as const;

type Random = () => number;

/** How the changes are made, and how many: most come while earlier ones are still being taken in. */
interface Means {
  readonly changes: number;
  write(path: string, text: string): Promise<void>;
  /** What is not there can be neither deleted nor renamed: nothing happens. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  readonly switchBranch?: () => void;
}

describe("After thousands of changes by other programs", function () {
  this.timeout(300_000);
  beforeEach(clear);
  after(clear);

  it("the index is what reading the log anew gives", async () => {
    await soak(randomFrom(seed), isWorkerHost ? editorsMeans() : await programsMeans());
  });
});

/** The worker host has no other way to the disk. */
function editorsMeans(): Means {
  const { fs } = vscode.workspace;
  return {
    changes: 2000,
    write: async (path, text) => fs.writeFile(at(path), new TextEncoder().encode(text)),
    remove: (path) => ifThere(fs.delete(at(path))),
    rename: (from, to) => ifThere(fs.rename(at(from), at(to), { overwrite: true })),
  };
}

async function programsMeans(): Promise<Means> {
  const fs = await import("node:fs/promises");
  const file = (path: string): string => at(path).fsPath;
  return {
    changes: 10_000,
    write: async (path, text) => {
      await fs.mkdir(file(`${path}/..`), { recursive: true });
      await fs.writeFile(file(path), text);
    },
    remove: (path) => ifThere(fs.rm(file(path))),
    rename: (from, to) => ifThere(fs.rename(file(from), file(to))),
    switchBranch: await branches(),
  };
}

/** Between two branches that go on growing apart. */
async function branches(): Promise<() => void> {
  const { execFileSync } = await import("node:child_process");
  const settings = ["user.name=T", "user.email=t@example.org", "commit.gpgsign=false", "gc.auto=0"].flatMap((setting) => ["-c", setting]);
  const git = (...args: string[]): string => execFileSync("git", [...settings, ...args], { cwd: at("").fsPath, encoding: "utf8" });
  git("init", "--quiet", "--initial-branch=one");
  git("commit", "--quiet", "--allow-empty", "--message", "begin");
  git("branch", "two");
  return () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "so far");
    git("checkout", "--quiet", git("branch", "--show-current").trim() === "one" ? "two" : "one");
  };
}

async function ifThere(task: PromiseLike<void>): Promise<void> {
  await task.then(undefined, (error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "FileNotFound" && code !== "ENOENT") {
      throw error;
    }
  });
}

/** Makes changes, now and then waiting until the index has come to what a naive reading of the disk gives, and at the end. */
async function soak(random: Random, means: Means): Promise<void> {
  const { log } = await alongside();
  for (const folder of folders) {
    await vscode.workspace.fs.createDirectory(at(folder));
  }
  for (let n = 1; n <= means.changes; n++) {
    await change(random, means);
    if (n % 500 === 0) {
      const fresh = await freshLog(log.index);
      const expected = digest(fresh);
      await until("the index is what the disk says", () => digest(log.index) === expected, 20_000).catch(() => {
        assert.strictEqual(differences(log.index, fresh).join("; "), "", `after ${n} changes`);
        assert.strictEqual(digest(log.index), expected, `after ${n} changes`);
      });
    }
  }
}

async function change(random: Random, means: Means): Promise<void> {
  const file = (): string => `${pick(random, folders)}/${pick(random, names)}.md`;
  const kind = random();
  if (kind < 0.6) {
    await means.write(file(), noteText(random));
  } else if (kind < 0.8) {
    await means.remove(file());
  } else if (kind < 0.96) {
    await means.rename(file(), file());
  } else if (kind < 0.98) {
    await exchange(pick(random, folders), pick(random, folders), means);
  } else if (kind < 0.99) {
    means.switchBranch?.();
  } else {
    await means.write(`${pick(random, folders)}/picture.png`, "no note");
  }
}

/** Two folders change names, as a branch may have them. */
async function exchange(one: string, other: string, { rename }: Means): Promise<void> {
  if (one !== other) {
    await rename(one, "soak/aside");
    await rename(other, one);
    await rename("soak/aside", other);
  }
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function noteText(random: Random): string {
  const title = pick(random, titles);
  const day = `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const links = `[[${pick(random, names)}]], [[${pick(random, titles)}]] and [this](../${pick(random, ["a", "b"])}/${encodeURIComponent(pick(random, names))}.md)`;
  const date = random() < 0.1 ? "some day" : day;
  const head = `title: ${title}\ndate: ${date}\ntags: [${pick(random, tags)}, ${pick(random, tags)}]`;
  return random() < 0.2 ? `${links}\n` : `---\n${head}\n---\n\n# ${title}\n\n${links}\n\n- [ ] ${random()}\n`;
}

async function freshLog(index: Log): Promise<Log> {
  const fresh = new Log(index.vocabulary);
  const root = at("").toString().replace(/\/$/, "");
  const read = async (folder: vscode.Uri, prefix: string): Promise<void> => {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !name.startsWith(".")) {
        await read(uri, `${prefix}${name}/`);
      } else if (type === vscode.FileType.File && isMarkdown(name)) {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        fresh.put(uri.toString(), prefix + name, readNote(text, name), root);
      }
    }
  };
  await read(at(""), "");
  return fresh;
}

/** The paths at which the two say different things. */
function differences(log: Log, fresh: Log): readonly string[] {
  const [mine, theirs] = [log, fresh].map((one) => new Map(one.all().map(({ path, note }) => [path, JSON.stringify(note)])));
  const paths = [...new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])].filter((path) => mine?.get(path) !== theirs?.get(path));
  return paths.map((path) => `${path}: ${mine?.has(path) ? "known" : "not known"}, ${theirs?.has(path) ? "there" : "not there"}`);
}

/** Everything the index says, but for the numbers by which it tells notes apart. */
function digest(log: Log): string {
  const entries = log.all().map(({ id, path, root, note, themes, otherTags }) => ({ id, path, root, note, themes, otherTags }));
  const links = log.all().map(({ id }) => log.linksFrom(id).map(({ resolution }) => ids(resolution)));
  const backlinks = log.all().map(({ id }) => log.linkedFrom(id).map(({ from, link }) => [from.id, link.line]));
  const byTheme = log.vocabulary.themes.map(({ id }) => log.onTheme(id).map((entry) => entry.id));
  const problems = log.problems().problems.map(({ code, line, detail, entry, others }) => [code, line, detail, entry.id, ids(others())]);
  return JSON.stringify({ entries, links, backlinks, byTheme, tags: log.otherTags(), years: log.years(), problems }, undefined, 1);
}

function ids(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (isEntry(inner) && key !== "" ? inner.id : inner)));
}

function isEntry(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "identity" in value && "id" in value;
}
