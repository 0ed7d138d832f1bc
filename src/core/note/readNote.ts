import { dateFromFileName, parseDate, type DateOptions } from "./date";
import type { DateText } from "./frontMatter/entries";
import { comingBackOf } from "./comingBack";
import { compact, flat } from "./flat";
import { followedLinks } from "./followedLinks";
import { splitFrontMatter } from "./frontMatter/frontMatter";
import type { CalendarDay, Note, Problem } from "./note";
import { oneLine } from "./oneLine";
import { headingWords } from "./body/headingWords";
import { plainText } from "./body/plainText";
import { readFrontMatter, type FrontMatterReading } from "./frontMatter/readFrontMatter";
import { scanBody, type Body } from "./body/scanBody";

export interface ReadOptions extends DateOptions {
  /** Whether `#words` in running text are tags too. */
  readonly inlineTags?: boolean;
}

const LONGEST_TITLE = 300;
/** So many headings are looked at for one that says something. */
const MOST_HEADINGS = 1000;
const LONGEST_DETAIL = 80;

/** Reads one note. `fileName` may have folders before it. Whatever the text is, there is a note: what is wrong with it is in `problems`. */
export function readNote(text: string, fileName: string, options: ReadOptions = {}): Note {
  const split = splitFrontMatter(text);
  const head = readFrontMatter(text, split);
  const body = scanBody(text, { offset: split.bodyStart, line: split.bodyLine }, options);
  const { title, line } = titleOf(head, body, fileName);
  const day = dayOf(head, fileName, options);
  const { revisit, rests, problem } = comingBackOf(head, options);
  return {
    title,
    titleLine: line,
    date: day.date,
    tags: words(body.tags.length === 0 ? head.tags : [...new Set([...head.tags, ...body.tags])]),
    tagsLine: head.tagsLine,
    aliases: words(head.aliases),
    follows: compact(followedLinks(head.follows)),
    roles: words(head.roles),
    rolesLine: head.rolesLine,
    revisit,
    rests,
    isPrivate: head.isPrivate,
    links: compact(body.links),
    headings: compact(body.headings),
    tasks: compact(body.tasks),
    problems: problemsOf(head, [day.problem, problem]),
  };
}

/** A file that cannot be read as text is listed all the same, by its name. */
export function noteWithProblem(fileName: string, code: "notText" | "tooLarge" | "unreadable"): Note {
  const note = readNote("", fileName);
  return { ...note, problems: [{ code, line: 0 }] };
}

/** Whether bytes are no text: a zero in the first 8 KB. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}

function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
}

interface Title {
  readonly title: string;
  readonly line: number | undefined;
}

function titleOf(head: FrontMatterReading, body: Body, fileName: string): Title {
  if (head.title !== undefined) {
    const title = shortened(head.title);
    const first = body.headings[0];
    // Many notes begin with their title again: one string serves for both.
    return { title: first?.text === title ? first.text : flat(title), line: head.titleLine };
  }
  for (const { text, line } of body.headings.slice(0, MOST_HEADINGS)) {
    const title = shortened(plainText(headingWords(text)));
    if (title !== "") {
      return { title: flat(title), line };
    }
  }
  return { title: withoutExtension(baseName(fileName)), line: undefined };
}

/** On one line, and no longer than a title is looked at. */
function shortened(text: string): string {
  const line = oneLine(text.slice(0, LONGEST_TITLE));
  return text.length > LONGEST_TITLE ? line.replace(/[\uD800-\uDBFF]$/, "") : line;
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function words(list: readonly string[]): readonly string[] {
  return list.length === 0 ? compact(list) : list.map(flat);
}

function problemsOf(head: FrontMatterReading, more: readonly (Problem | undefined)[]): readonly Problem[] {
  const found = more.filter((problem) => problem !== undefined);
  const problems = found.length === 0 ? head.problems : [...head.problems, ...found];
  return problems.length === 0 ? compact(problems) : problems.map(withoutNote);
}

function withoutNote(problem: Problem): Problem {
  return problem.detail === undefined ? problem : { ...problem, detail: flat(problem.detail) };
}

interface Day {
  readonly date: CalendarDay | undefined;
  readonly problem?: Problem;
}

/** The day of `date`, else of `created`, else of the file's name; what is written but names no day is a problem. */
function dayOf(head: FrontMatterReading, fileName: string, options: DateOptions): Day {
  const date = head.date && parseDate(head.date.text, options);
  if (date !== undefined) {
    return { date };
  }
  const created = head.created && parseDate(head.created.text, options);
  const unread = head.date ?? (created === undefined ? head.created : undefined);
  const fallback = created ?? dateFromFileName(baseName(fileName), options);
  return unread === undefined ? { date: fallback } : { date: fallback, problem: unreadable(unread) };
}

function unreadable({ text, line }: DateText): Problem {
  const [detail = ""] = text.split(/[\r\n]/u, 1);
  return { code: "dateUnreadable", line, detail: detail.slice(0, LONGEST_DETAIL) };
}
