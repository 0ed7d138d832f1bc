/** The inspector at the command line: `DIR [--json] [--retag OLD NEW] [--connections PATH] [--findings]`. Writes nothing. */
import { statSync } from "node:fs";
import path from "node:path";
import { createTwoFilesPatch } from "diff";
import { replaceTags } from "../../src/core/note/edit/edit";
import { applyEdits } from "../../src/core/note/edit/textEdit";
import type { Note } from "../../src/core/note/note";
import { noteWithProblem, readNote } from "../../src/core/note/readNote";
import { readThemesFiles } from "../../src/core/themes/own/themesFiles";
import { tagMeaning } from "../../src/core/themes/retag";
import { tagKey } from "../../src/core/themes/tagKey";
import { bareTagName, renamedTag } from "../../src/core/themes/tagRename";
import { Vocabulary } from "../../src/core/themes/vocabulary";
import { readDiskFile } from "../../src/platform/diskFile.node";
import { walkDisk } from "../../src/platform/walkDisk.node";
import { inspectFindings, type InspectedFinding } from "./inspectFindings";
import { inspectConnections, type InspectedConnection, type InspectedNote, inspectLog } from "./inspectLog";

const [dir = ".", ...options] = process.argv.slice(2);
const root = path.resolve(process.env["INIT_CWD"] ?? ".", dir);
const retag = options.indexOf("--retag");
const connections = options.indexOf("--connections");

void main();

async function main(): Promise<void> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder at ${root}.`);
    process.exitCode = 1;
  } else if (retag >= 0) {
    await printRetag(options[retag + 1] ?? "", options[retag + 2] ?? "");
  } else if (connections >= 0) {
    await printConnections(options[connections + 1] ?? "");
  } else if (options.includes("--findings")) {
    const found = inspectFindings(await readTexts());
    process.stdout.write(options.includes("--json") ? `${JSON.stringify(found, undefined, 1)}\n` : findingsInWords(found));
  } else {
    const notes = inspectLog(await readNotes(), vocabulary());
    process.stdout.write(options.includes("--json") ? `${JSON.stringify({ notes }, undefined, 1)}\n` : inWords(notes));
  }
}

/** As the extension finds them, settings aside: no folder that begins with a dot, no `node_modules`; links are followed. */
async function notePaths(): Promise<readonly string[]> {
  const isHidden = (file: string): boolean => file.split("/").some((name) => name.startsWith(".") || name === "node_modules");
  const found = await walkDisk(root, { includes: (file) => !isHidden(file), isCancelled: () => false });
  return found.map((note) => note.path).toSorted();
}

async function readNotes(): Promise<ReadonlyMap<string, Note>> {
  const paths = await notePaths();
  return new Map(paths.map((file) => [file, read(file)]));
}

/** A file that is no text is a note that says nothing. */
async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = (await notePaths()).map((file) => [file, readDiskFile(path.join(root, file))] as const);
  return new Map(texts.map(([file, content]) => [file, content.kind === "text" ? content.text : ""]));
}

function read(file: string): Note {
  const content = readDiskFile(path.join(root, file));
  const name = path.posix.basename(file);
  return content.kind === "text"
    ? readNote(content.text, name)
    : noteWithProblem(name, content.kind === "failed" ? content.code : "unreadable");
}

/** The built-in themes, with the folder's own laid over them. */
function vocabulary(): Vocabulary {
  const own = readDiskFile(path.join(root, ".alongside", "themes.yml"));
  return new Vocabulary(readThemesFiles(own.kind === "text" ? [own.text] : []).data);
}

/** The edits that renaming a tag in the editor would make in the notes, as a unified diff; what cannot be edited is named on standard error. */
async function printRetag(from: string, to: string): Promise<void> {
  if (from === "" || to === "") {
    console.error("Say which tag becomes which: --retag OLD NEW");
    process.exitCode = 1;
    return;
  }
  const themes = vocabulary();
  const newName = renamedTag([tagKey(from)], bareTagName(to));
  for (const file of await notePaths()) {
    const content = readDiskFile(path.join(root, file));
    const text = content.kind === "text" ? content.text : "";
    const result = replaceTags(text, newName, { formOf: (tag) => tagMeaning(tag, themes) });
    if (content.kind === "failed" || !result.ok) {
      console.error(`${file}: left alone (${content.kind === "failed" ? content.code : !result.ok && result.code})`);
    } else if (result.edits.length > 0) {
      const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, applyEdits(text, result.edits));
      process.stdout.write(patch.replace(/^=+\n/, ""));
    }
  }
}

/** Of the note at a path below the folder, or as it is found from where the command was given. */
async function printConnections(wanted: string): Promise<void> {
  const texts = await readTexts();
  const below = path.relative(root, path.resolve(process.env["INIT_CWD"] ?? ".", wanted)).replaceAll(path.sep, "/");
  const found = inspectConnections(texts, texts.has(wanted) ? wanted : below, vocabulary());
  if (!found) {
    console.error(`There is no note at ${wanted}. Say which: --connections PATH, as it is below ${root}.`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(options.includes("--json") ? `${JSON.stringify(found, undefined, 1)}\n` : connectionsInWords(found));
}

function connectionsInWords(found: readonly InspectedConnection[]): string {
  const lines = found.map(({ kind, other, strength, reason, line }) => {
    const place = line === null ? "" : ` (line ${line})`;
    return `${kind}  ${strength.toFixed(2)}  ${other}: ${reason}${place}\n`;
  });
  return `${lines.join("")}${found.length} connections\n`;
}

function findingsInWords(found: readonly InspectedFinding[]): string {
  const lines = found.map(
    ({ path: file, rule, severity, line, column, length }) => `${file}:${line}:${column}  ${severity}  ${rule}  (${length} long)\n`,
  );
  return `${lines.join("")}${found.length} findings. What has none is not for that anonymous.\n`;
}

function inWords(notes: readonly InspectedNote[]): string {
  const lines = notes.flatMap(({ path: file, title, date, tags, links, problems }) => [
    `${date ?? "undated   "}  ${title}  (${file})`,
    ...(tags.length > 0 ? [`            tags: ${tags.join(", ")}`] : []),
    ...links.map(({ target, resolved, line }) => `            line ${line}: ${target} → ${resolved ?? "nothing"}`),
    ...problems.map(({ message, line }) => `            line ${line}: ${message}`),
  ]);
  return `${lines.join("\n")}\n${notes.length} notes\n`;
}
