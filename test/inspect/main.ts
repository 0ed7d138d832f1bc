/** The inspector at the command line: `DIR [--json] [--retag OLD NEW]`. Writes nothing. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createTwoFilesPatch } from "diff";
import { replaceTag } from "../../src/core/note/edit/edit";
import { applyEdits } from "../../src/core/note/edit/textEdit";
import type { Note } from "../../src/core/note/note";
import { isBinary, noteWithProblem, readNote } from "../../src/core/note/readNote";
import { isMarkdown, largestNote } from "../../src/core/ports";
import { tagKey } from "../../src/core/themes/tagKey";
import { type InspectedNote, inspectLog } from "./inspectLog";

const [dir = ".", ...options] = process.argv.slice(2);
const root = path.resolve(process.env["INIT_CWD"] ?? ".", dir);
const retag = options.indexOf("--retag");

if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder at ${root}.`);
  process.exitCode = 1;
} else if (retag >= 0) {
  printRetag(options[retag + 1] ?? "", options[retag + 2] ?? "");
} else {
  const notes = inspectLog(new Map(notePaths(root, "").map((file) => [file, read(file)])));
  process.stdout.write(options.includes("--json") ? `${JSON.stringify({ notes }, undefined, 1)}\n` : inWords(notes));
}

/** As the extension finds them: no folder that begins with a dot, no `node_modules`. */
function notePaths(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const isHidden = entry.name.startsWith(".") || entry.name === "node_modules";
    if (entry.isDirectory()) {
      return isHidden ? [] : notePaths(path.join(folder, entry.name), `${prefix}${entry.name}/`);
    }
    return isMarkdown(entry.name) && !isHidden && entry.isFile() ? [prefix + entry.name] : [];
  });
}

function read(file: string): Note {
  const name = path.posix.basename(file);
  try {
    const bytes = readFileSync(path.join(root, file));
    if (bytes.length > largestNote) {
      return noteWithProblem(name, "tooLarge");
    }
    return isBinary(bytes) ? noteWithProblem(name, "notText") : readNote(bytes.toString("utf8"), name);
  } catch {
    return noteWithProblem(name, "unreadable");
  }
}

/** The edits that renaming a tag would make, as a unified diff; what cannot be edited is named on standard error. */
function printRetag(from: string, to: string): void {
  if (from === "" || to === "") {
    console.error("Say which tag becomes which: --retag OLD NEW");
    process.exitCode = 1;
    return;
  }
  for (const file of notePaths(root, "").toSorted()) {
    const text = readFileSync(path.join(root, file), "utf8");
    const result = replaceTag(text, [from, to], { formOf: tagKey });
    if (!result.ok) {
      console.error(`${file}: left alone (${result.code})`);
    } else if (result.edits.length > 0) {
      const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, applyEdits(text, result.edits));
      process.stdout.write(patch.replace(/^=+\n/, ""));
    }
  }
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
