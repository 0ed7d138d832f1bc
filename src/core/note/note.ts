/**
 * What one Markdown file of the log says. Lines count from 0; text is as written, never HTML. Of links, headings and tasks there
 * are the first 50,000 each; `limits.ts` has the other bounds that only text no person writes comes near.
 */
export interface Note {
  /** Front matter `title`, else the first heading, else the file name without extension. */
  readonly title: string;
  /** The line of the `title` key or of the heading the title was taken from; undefined where it is the file's name. */
  readonly titleLine: number | undefined;
  /** The local calendar day of writing, `YYYY-MM-DD`; undefined when nothing in the note or its name gives one. */
  readonly date: CalendarDay | undefined;
  /** Tags as written, without a leading `#`, each once, in order. */
  readonly tags: readonly string[];
  /** The line of the first key of the front matter that has tags. */
  readonly tagsLine: number | undefined;
  /** Other names by which links may call this note (front matter `aliases` or `alias`). */
  readonly aliases: readonly string[];
  /** The notes this one continues (front matter `follows`), as links on the line of that key; they are not among `links`. */
  readonly follows: readonly Link[];
  /** The people it happened with (front matter `with`), as roles: each once, as written, in order. */
  readonly roles: readonly string[];
  readonly rolesLine: number | undefined;
  /** The day to come back to it (front matter `revisit`). */
  readonly revisit: CalendarDay | undefined;
  /** Whether it is to be left in peace (front matter `rest: true`): nothing brings it up by itself. */
  readonly rests: boolean;
  /** Whether the writer wants it left out of all that is copied, printed or exported (front matter `private`). */
  readonly isPrivate: boolean;
  readonly links: readonly Link[];
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  readonly problems: readonly Problem[];
}

/** A calendar day as text, `YYYY-MM-DD`: never a moment, so no time zone can move it. */
export type CalendarDay = string;

export interface Link {
  readonly kind: "wikilink" | "markdown";
  /** What it points to, percent-decoded, without heading, block or title; empty for a link within the note. */
  readonly target: string;
  readonly heading?: string;
  readonly block?: string;
  /** The words shown, where they differ from the target. */
  readonly alias?: string;
  readonly embed: boolean;
  readonly line: number;
}

export interface Heading {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  readonly line: number;
}

export interface Task {
  readonly text: string;
  readonly done: boolean;
  readonly line: number;
}

/** Something about the note that asks for a person's attention; `platform/strings.ts` owns the words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: number;
  /** What the parser said, or the text that could not be understood: at most one short line. */
  readonly detail?: string;
}

export type ProblemCode =
  | "frontMatterBroken"
  | "frontMatterUnclosed"
  | "frontMatterTooLarge"
  | "frontMatterRefused"
  | "duplicateKey"
  | "aliasBomb"
  | "dateUnreadable"
  | "revisitUnreadable"
  | "notText"
  | "tooLarge"
  | "unreadable";
