import { oneLine } from "./oneLine";
import type { Section, Template } from "./template";
import { quoted, scalar } from "./yamlText";

export interface NoteOutline {
  readonly template: Template;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly eol?: "\n" | "\r\n";
  /** Whether the help under the headings is left out. */
  readonly isBare?: boolean;
}

export interface ComposedNote {
  readonly text: string;
  /** Where the title stands, within the quotes of the front matter and in the heading: to be typed over together. In order; there may be none. */
  readonly titles: readonly Range[];
  /** Where writing starts: on the empty line of the first section. */
  readonly cursor: number;
}

export type Range = readonly [start: number, end: number];

/** The text of a new note. Under each heading is its help, an empty line, a line to write on, and an empty line before the next heading. */
export function composeNote(outline: NoteOutline): ComposedNote & { readonly titles: readonly [Range, Range] } {
  const { template, title, eol = "\n", isBare = false } = outline;
  const name = oneLine(title);
  const inQuotes = quoted(name).slice(1, -1);
  const opening = `---${eol}title: "`;
  const beforeHeading = opening + inQuotes + frontMatterBehind(outline, eol);
  const [first, ...others] = template.sections.map((section) => beginning(section, eol, isBare));
  const start = beforeHeading + [name, ...aboutOf(template), first ?? ""].join(eol + eol);
  return {
    text: [start, ...others].join(eol + eol),
    titles: [rangeOf(opening, inQuotes), rangeOf(beforeHeading, name)],
    cursor: start.length,
  };
}

/** From the title's closing quote to the mark of the heading. */
function frontMatterBehind({ template, date, tags }: NoteOutline, eol: string): string {
  const keys = (template.keys ?? []).map(([key, value]) => `${key}: ${value}`);
  return [`"`, `date: ${date}`, `tags: ${flowList(tags)}`, `template: ${scalar(template.id)}`, ...keys, "---", "", "# "].join(eol);
}

/** Where a form comes from, for whoever fills it in next year. */
function aboutOf({ source }: Template): readonly string[] {
  return source ? [`<!-- ${source.body}, as of ${source.asOf}: ${source.url} -->`] : [];
}

function beginning({ heading, help }: Section, eol: string, isBare: boolean): string {
  const lines = help === undefined || isBare ? [] : [`<!-- ${help} -->`];
  return [`## ${heading}`, ...lines, "", ""].join(eol);
}

function rangeOf(before: string, text: string): Range {
  return [before.length, before.length + text.length];
}

function flowList(tags: readonly string[]): string {
  const names = tags.map((tag) => oneLine(tag.replace(/^#+/, ""))).filter(Boolean);
  return `[${names.map(scalar).join(", ")}]`;
}
