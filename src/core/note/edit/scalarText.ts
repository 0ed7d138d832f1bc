/** The quotes round a scalar, if any. */
export type Quote = "" | "'" | '"';

/** Where a scalar stands: brackets and commas mean something in a list in brackets only. */
export type Context = "block" | "flow";

/** Control characters, line breaks of any kind, half characters and byte order marks: nothing a one-line text should hold. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;

/** What a plain scalar cannot begin with; `-`, `?` and `:` can if a word follows. */
const NOT_FIRST = /^(?:[,[\]{}#&*!|>'"%@`]|\s|[-?:](?:$|[\s,[\]{}]))/;
/** What ends a plain scalar: a key's colon, a comment, a blank that would be lost. */
const NOT_INSIDE = /:(?:\s|$)|\s#|\s$/;
const NOT_IN_FLOW = /[,[\]{}]/;
const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/** Whether the reader takes the bare text for itself. It takes `no` and `1.10` so, because it knows text only. */
export function isPlain(text: string, context: Context): boolean {
  return !NULLS.has(text) && !NOT_FIRST.test(text) && !NOT_INSIDE.test(text) && !(context === "flow" && NOT_IN_FLOW.test(text));
}

/** The text as it is written within such quotes. */
export function escaped(text: string, quote: Quote): string {
  if (quote === "'") {
    return text.replaceAll("'", "''");
  }
  return quote === '"' ? text.replace(/[\\"]/g, "\\$&") : text;
}

/** A one-line text as a scalar, in the quotes asked for, or in double ones where it needs some. */
export function scalarText(text: string, quote: Quote, context: Context): string {
  const used = quote === "" && !isPlain(text, context) ? '"' : quote;
  return used + escaped(text, used) + used;
}

export function flowList(texts: readonly string[]): string {
  return `[${texts.map((text) => scalarText(text, "", "flow")).join(", ")}]`;
}
