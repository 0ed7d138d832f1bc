import { countUpTo, lineStarts } from "../../note/edit/sourceLines";

/** Something in a themes file that was left out or changed. What has a problem is left out by itself; the rest counts. */
export interface ThemesProblem {
  readonly code: ThemesProblemCode;
  /** Counted from 0, as the columns: in UTF-16 units, the byte order mark not counted. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The word it is about, or what the parser said. */
  readonly detail: string;
  /** What may have been meant, or what it is instead. */
  readonly suggestion?: string;
}

export type ThemesProblemCode =
  /** The file is not read at all: it is no YAML, not keys and values, too large, or stands for a text without end. */
  | "broken"
  | "notKeys"
  | "tooLarge"
  | "aliasBomb"
  | "unknownKey"
  | "duplicateKey"
  | "notText"
  | "notList"
  | "notThemes"
  | "notYesNo"
  /** An edge that does not name two themes. */
  | "notPair"
  | "noId"
  /** An id that can be no tag; suggests one that can. */
  | "badId"
  | "duplicateId"
  | "badAlias"
  /** The name means another theme already, which `suggestion` names. */
  | "aliasTaken"
  | "unknownGroup"
  | "unknownTheme"
  | "hiddenTheme"
  | "unknownKind"
  | "selfEdge"
  | "duplicateEdge"
  | "tooMany"
  /** What follows counts, but is not shown quite as written. */
  | "shortened"
  | "flattened"
  | "markup";

/** The codes with which nothing of a file counts. */
const fatal: ReadonlySet<ThemesProblemCode> = new Set(["broken", "notKeys", "tooLarge", "aliasBomb"]);

export function isFatal({ code }: ThemesProblem): boolean {
  return fatal.has(code);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Says {
  readonly detail?: string;
  /** Worked out only for the first problems: comparing words takes time. */
  readonly suggestion?: () => string | undefined;
}

export type Report = ProblemList["add"];

/** So many problems of a file are told; a person begins with the first. */
const mostProblems = 200;
const mostSuggestions = 50;
const longestDetail = 80;

/** Gathers the problems of a text. */
export class ProblemList {
  readonly #text: string;
  readonly #problems: ThemesProblem[] = [];
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** In the order of the text. */
  get problems(): readonly ThemesProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.start - b.start);
  }

  /** Tells of a stretch of the text; of one over several lines the first is marked. */
  readonly add = (code: ThemesProblemCode, { start, end }: Range, { detail = "", suggestion }: Says = {}): void => {
    const count = this.#problems.length;
    if (count < mostProblems) {
      const suggested = count < mostSuggestions ? suggestion?.() : undefined;
      const said = { detail: detail.slice(0, longestDetail), ...(suggested === undefined ? {} : { suggestion: suggested }) };
      this.#problems.push({ code, ...this.#place(start, end), ...said });
    }
  };

  #place(start: number, end: number): Pick<ThemesProblem, "line" | "start" | "end"> {
    this.#lineStarts ??= lineStarts(this.#text);
    const line = Math.max(0, countUpTo(this.#lineStarts, start) - 1);
    const lineStart = this.#lineStarts[line] ?? 0;
    const next = this.#lineStarts[line + 1];
    const lineEnd = next === undefined ? this.#text.length : next - (this.#text.slice(next - 2, next) === "\r\n" ? 2 : 1);
    return { line, start: start - lineStart, end: Math.max(start, Math.min(end, lineEnd)) - lineStart };
  }
}
