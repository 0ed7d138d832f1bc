import { oneLine } from "./oneLine";
import type { Template } from "./template";
import { quoted, scalar } from "./yamlText";

export interface NoteOutline {
  readonly template: Template;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly eol?: "\n" | "\r\n";
}

export interface ComposedNote {
  readonly text: string;
  /** Where the title stands, start and end, within the quotes of the front matter and in the heading: to be typed over together. */
  readonly titles: readonly [Range, Range];
  /** Where writing starts: on the empty line of the first section. */
  readonly cursor: number;
}

export type Range = readonly [start: number, end: number];

/** The text of a new note. Under each heading is an empty line, a line to write on, and an empty line before the next heading. */
export function composeNote({ template, title, date, tags, eol = "\n" }: NoteOutline): ComposedNote {
  const name = oneLine(title);
  const inQuotes = quoted(name).slice(1, -1);
  const opening = `---${eol}title: "`;
  const frontMatter = [`"`, `date: ${date}`, `tags: ${flowList(tags)}`, `template: ${scalar(template.id)}`, "---", "", "# "].join(eol);
  const beforeHeading = opening + inQuotes + frontMatter;
  const start = [beforeHeading + name, ...template.headings.slice(0, 1).map((heading) => `## ${heading}`), ""].join(eol + eol);
  const rest = template.headings.slice(1).map((heading) => `${eol}${eol}## ${heading}${eol}${eol}`);
  return {
    text: [start, ...rest].join(""),
    titles: [rangeOf(opening, inQuotes), rangeOf(beforeHeading, name)],
    cursor: start.length,
  };
}

function rangeOf(before: string, text: string): Range {
  return [before.length, before.length + text.length];
}

function flowList(tags: readonly string[]): string {
  const names = tags.map((tag) => oneLine(tag.replace(/^#+/, ""))).filter(Boolean);
  return `[${names.map(scalar).join(", ")}]`;
}
