import { appendItems } from "../../note/edit/flowEdits";
import { flowItems, skipGap } from "../../note/edit/flowItems";
import { lineStart, nextLine } from "../../note/edit/node";
import { flowList, scalarText, type Quote } from "../../note/edit/scalarText";
import type { TextEdit } from "../../note/edit/textEdit";
import { afterLineEnd, lineEnd, skipBlanks } from "../../note/textLines";
import { isBracket, type YamlNode, type YamlPair } from "./yamlTree";

/** A key with a text, with several, or with keys of its own. */
export type Field = readonly [key: string, value: string | readonly string[] | Fieldset];

export interface Fieldset {
  readonly fields: readonly Field[];
}

/** How a text of YAML is written. */
export interface YamlStyle {
  readonly text: string;
  /** The blanks by which what belongs to a key is further in. */
  readonly step: string;
}

/** Edits, or undefined where it is written in a form that is not followed here. */
export type Edits = readonly TextEdit[] | undefined;

export function styleOf(text: string, root: YamlNode): YamlStyle {
  const steps = root.pairs.map(({ key, value }) => columnOf(text, value.start) - columnOf(text, key.start));
  const isBlock = (n: number): boolean => root.pairs[n]?.value.kind === "map" && !isFlow(text, root.pairs[n].value);
  const step = steps.find((width, n) => isBlock(n) && width > 0) ?? 2;
  return { text, step: " ".repeat(step) };
}

export function isFlow(text: string, { start }: YamlNode): boolean {
  return isBracket(text, start);
}

/** Puts keys with their values behind the last of a map, or where there is nothing yet. */
export function addFields(style: YamlStyle, map: YamlNode, fields: readonly Field[]): Edits {
  const { text } = style;
  const last = map.pairs.at(-1);
  if (fields.length === 0 || map.isAlias) {
    return map.isAlias ? undefined : [];
  }
  if (isFlow(text, map)) {
    return addToFlow(text, map, flowFields(fields));
  }
  const [first] = map.pairs;
  return first && last && [linesBehind(text, endOf(last), blockLines(style, fields, " ".repeat(columnOf(text, first.key.start))))];
}

function endOf({ key, value }: YamlPair): number {
  return Math.max(key.end, value.end);
}

/** Puts a value behind a key that has none: on lines of its own below where it can. */
export function addValue(style: YamlStyle, { key, value }: YamlPair, { fields }: Fieldset, isInFlow: boolean): Edits {
  const { text, step } = style;
  if (isInFlow || value.end > value.start) {
    return [setValue(text, { key, value }, `{${flowFields(fields)}}`)];
  }
  return [linesBehind(text, endOf({ key, value }), blockLines(style, fields, " ".repeat(columnOf(text, key.start)) + step))];
}

/** Writes a value behind its key in place of what is there, if anything. */
export function setValue(text: string, { key, value }: YamlPair, written: string): TextEdit {
  const colon = skipGap(text, key.end) + 1;
  return value.kind === "none" && value.end === value.start
    ? { start: colon, end: colon, text: ` ${written}` }
    : { start: value.start, end: value.end, text: written };
}

/** Writes a text in place of another, in its quotes. */
export function replaceText(text: string, node: YamlNode, written: string): Edits {
  const quote = text.charAt(node.start);
  const quotes: Quote = quote === '"' || quote === "'" ? quote : "";
  return node.isAlias ? undefined : [{ start: node.start, end: node.end, text: scalarText(written, quotes, "flow") }];
}

/** Puts names behind those of a list. `known` are those that are there, for a list that is a text with commas. */
export function addNames(text: string, pair: YamlPair, known: readonly string[], names: readonly string[]): Edits {
  const { value } = pair;
  if (value.isAlias || value.kind === "map") {
    return undefined;
  }
  return value.kind === "list"
    ? addItems(
        text,
        value,
        names.map((name) => [scalarText(name, "", "flow")]),
      )
    : [setValue(text, pair, flowList([...known, ...names]))];
}

/** Puts items behind the last of a list, each of one or more lines. */
export function addItems(text: string, list: YamlNode, items: readonly (readonly string[])[]): Edits {
  if (isFlow(text, list)) {
    const source = flowItems(text, list.start);
    return source && !list.isAlias
      ? appendItems(
          text,
          source,
          items.map((lines) => lines.join(" ")),
        )
      : undefined;
  }
  const last = list.items.at(-1);
  const start = last ? lineStart(text, last.start) : 0;
  const lead = text.slice(start, last?.start);
  if (!last || list.isAlias || !/^ *- +$/.test(lead)) {
    return undefined;
  }
  const inside = " ".repeat(lead.length);
  return [
    linesBehind(
      text,
      last.end,
      items.flatMap((lines) => lines.map((line, n) => (n === 0 ? lead : inside) + line)),
    ),
  ];
}

/** The lines that say some fields, so far in. */
export function blockLines(style: YamlStyle, fields: readonly Field[], indent = ""): readonly string[] {
  return fields.flatMap(([key, value]) =>
    typeof value === "object" && "fields" in value
      ? [`${indent}${scalar(key)}:`, ...blockLines(style, value.fields, indent + style.step)]
      : [`${indent}${scalar(key)}: ${flowValue(value)}`],
  );
}

export function flowFields(fields: readonly Field[]): string {
  return fields.map(([key, value]) => `${scalar(key)}: ${flowValue(value)}`).join(", ");
}

function flowValue(value: Field[1]): string {
  if (typeof value === "string") {
    return scalar(value);
  }
  return "fields" in value ? `{${flowFields(value.fields)}}` : flowList(value);
}

function scalar(text: string): string {
  return scalarText(text, "", "flow");
}

/** Puts what is written behind the last pair of a map in braces; not where comments stand there. */
function addToFlow(text: string, map: YamlNode, fields: string): Edits {
  const last = map.pairs.at(-1);
  const from = last ? endOf(last) : map.start + 1;
  const rest = text.slice(from, map.end - 1);
  if (rest.includes("#")) {
    return undefined;
  }
  const comma = rest.indexOf(",");
  const at = comma < 0 ? from : from + comma + 1;
  return [{ start: at, end: at, text: last ? `${comma < 0 ? "," : ""} ${fields}` : fields }];
}

/** Takes out the lines of a key or an item with all that belongs to it; undefined where it has no lines of its own. */
export function removeLines(text: string, start: number, end: number): Edits {
  const from = lineStart(text, start);
  const to = nextLine(text, Math.max(start, end));
  const rest = skipBlanks(text, end);
  const isAlone = /^ *(?:- +)?$/.test(text.slice(from, start)) && (rest >= lineEnd(text, end) || text.charAt(rest) === "#");
  return isAlone ? [{ start: from, end: to, text: "" }] : undefined;
}

/** Puts lines behind the one of an offset. */
export function linesBehind(text: string, offset: number, lines: readonly string[]): TextEdit {
  const end = lineEnd(text, offset);
  const at = afterLineEnd(text, end);
  const ending = endingOf(text, end);
  const joined = lines.join(ending);
  return { start: at, end: at, text: at === end && text !== "" ? ending + joined : joined + ending };
}

/** The ending of a line, or of the one before where the text stops. */
function endingOf(text: string, end: number): string {
  const own = text.slice(end, afterLineEnd(text, end));
  return own || (/\r\n|\r|\n/.exec(text)?.[0] ?? "\n");
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
