import { splitFrontMatter } from "../../note/frontMatter/frontMatter";
import type { Range } from "../composeNote";
import { oneLine } from "../oneLine";
import { expandHead } from "./expandHead";
import { dayIn, type Values, VARIABLE } from "./values";

/** A template with its variables replaced. */
export interface Expanded {
  readonly text: string;
  readonly titles: readonly Range[];
  /** Undefined where the template does not say. */
  readonly cursor: number | undefined;
}

/** Replaces the variables once, from the start: what they stand for is never looked through for more. */
export function expand(template: string, values: Values): Expanded {
  const { frontMatter, bodyStart } = splitFrontMatter(template);
  const head = frontMatter ? expandHead(template.slice(0, bodyStart), values) : { text: template.slice(0, bodyStart), titles: [] };
  const pieces = [head.text];
  const titles: Range[] = [...head.titles];
  let length = head.text.length;
  let cursor: number | undefined;
  let at = bodyStart;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  for (const found of template.slice(bodyStart).matchAll(VARIABLE)) {
    const start = bodyStart + found.index;
    write(template.slice(at, start));
    at = start + found[0].length;
    if (found[1] === "cursor") {
      cursor ??= length;
    } else {
      const from = length;
      write(valueInText(template, start, { name: found[1], format: found[2], values }));
      titles.push(...(found[1] === "title" ? [[from, length] as const] : []));
    }
  }
  write(template.slice(at));
  return { text: pieces.join(""), titles, cursor };
}

interface Variable {
  readonly name: string | undefined;
  readonly format: string | undefined;
  readonly values: Values;
}

function valueInText(template: string, at: number, { name, format, values }: Variable): string {
  switch (name) {
    case "title":
      return oneLine(values.title);
    case "theme":
      return themeInText(values, template.charAt(at - 1) === "#");
    case "selection":
      return selectionAt(template, at, values.selection);
    default:
      return dayIn(values, format);
  }
}

/** A theme as it is read, or behind a `#` as a tag. */
function themeInText({ theme }: Values, isTag: boolean): string {
  return (isTag ? theme?.id : theme && oneLine(theme.label)) ?? "";
}

/** Each line begins with what the variable's line begins with, so that a quotation stays one; lines end as the template's do. */
function selectionAt(template: string, at: number, selection: string): string {
  const line = template.slice(Math.max(template.lastIndexOf("\n", at - 1), template.lastIndexOf("\r", at - 1)) + 1, at);
  const [lead = ""] = /^[\s>]{0,40}/.exec(line) ?? [];
  const eol = /\r\n|\n|\r/.exec(template)?.[0] ?? "\n";
  return selection.split(/\r\n|\n|\r/).join(eol + lead);
}
