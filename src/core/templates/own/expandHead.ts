import type { Range } from "../composeNote";
import { oneLine } from "../oneLine";
import { quoted, scalar } from "../yamlText";
import { dayIn, type Values, VARIABLE } from "./values";

/** Front matter with its variables replaced, and where the title stands in it. */
export interface ExpandedHead {
  readonly text: string;
  readonly titles: readonly Range[];
}

/** A line's key or dash, its value, and a comment behind it. */
const LINE = /^(\s{0,40}(?:-[ \t]{1,20})?(?:[^\s:#"'[{-][^:\r\n"']{0,60}:[ \t]{1,20})?)([^\r\n]*?)([ \t]{1,20}#[^\r\n]*)?$/;

/** Each value is written so that the block reads as it did, whatever the variables stand for and whatever is typed over the title. */
export function expandHead(head: string, values: Values): ExpandedHead {
  const titles: Range[] = [];
  let text = "";
  for (const line of head.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    if (!line.includes("${")) {
      text += line;
      continue;
    }
    const [ending = ""] = /[\r\n]*$/.exec(line) ?? [];
    const expanded = expandLine(line.slice(0, line.length - ending.length), values);
    if (expanded !== undefined) {
      titles.push(...expanded.titles.map(([start, end]) => [text.length + start, text.length + end] as const));
      text += expanded.text + ending;
    }
  }
  return { text, titles };
}

/** Undefined for an item of a list that would be empty. */
function expandLine(line: string, values: Values): ExpandedHead | undefined {
  const [, lead = "", value = "", comment = ""] = LINE.exec(values.theme ? line : withoutTheme(line)) ?? [];
  if (value === "" && /^\s*-\s*$/.test(lead)) {
    return undefined;
  }
  const manner = mannerOf(value);
  const titles: Range[] = [];
  let text = lead + manner.open;
  let at = 0;
  const write = (written: string): void => void (text += written);
  for (const found of value.matchAll(VARIABLE)) {
    write(manner.literal(value.slice(at, found.index)));
    const start = text.length;
    write(manner.value(valueOf(found[1], found[2], values)));
    titles.push(...(found[1] === "title" && manner.isTyped ? [[start, text.length] as const] : []));
    at = found.index + found[0].length;
  }
  write(manner.literal(value.slice(at)));
  return { text: text + manner.close + comment, titles };
}

function valueOf(name: string | undefined, format: string | undefined, values: Values): string {
  switch (name) {
    case "title":
      return oneLine(values.title);
    case "theme":
      return values.theme?.id ?? "";
    case "selection":
      return oneLine(values.selection);
    case "cursor":
      return "";
    default:
      return dayIn(values, format);
  }
}

interface Manner {
  readonly open: string;
  readonly close: string;
  literal(text: string): string;
  value(text: string): string;
  /** Whether words typed in the place of a value need no quotes of their own. */
  readonly isTyped: boolean;
}

const asIs = (text: string): string => text;
const inDouble = (text: string): string => quoted(text).slice(1, -1);
const inSingle = (text: string): string => text.replaceAll("'", "''");

function mannerOf(value: string): Manner {
  if (value.startsWith('"')) {
    return { open: "", close: "", literal: asIs, value: inDouble, isTyped: true };
  }
  if (value.startsWith("'")) {
    return { open: "", close: "", literal: asIs, value: inSingle, isTyped: false };
  }
  if (/^[[{]/.test(value)) {
    return { open: "", close: "", literal: asIs, value: (text) => (text === "" ? "" : scalar(text)), isTyped: false };
  }
  // Whatever a title or a selection holds must not end the value: the whole of it gets quotes.
  const needsQuotes = /\$\{(?:title|selection)\}/.test(value);
  return needsQuotes
    ? { open: '"', close: '"', literal: inDouble, value: inDouble, isTyped: true }
    : { open: "", close: "", literal: asIs, value: asIs, isTyped: false };
}

/** A list without a theme's place, where the note is on none. */
function withoutTheme(line: string): string {
  return line
    .replace(/\$\{theme\}[ \t]{0,20},[ \t]{0,20}|,[ \t]{0,20}\$\{theme\}(?=[ \t]{0,20}[\],])/g, "")
    .replace(/^(\s*-\s*)\$\{theme\}/, "$1");
}
