import type { TagWriting } from "./cursor";
import type { Quote } from "./edit/scalarText";
import { lineEnd, skipBlanks } from "./textLines";

interface Place {
  /** Past the colon of the key the tags are under. */
  readonly owner: { readonly start: number };
  /** Where the cursor's line begins. */
  readonly start: number;
  readonly offset: number;
}

/** Where the tag begins that is being written, and how it is written. */
interface Item {
  readonly start: number;
  readonly quote: Quote;
  readonly within: TagWriting["within"];
}

interface ItemEnd {
  readonly end: number;
  readonly closing: Quote;
}

/** The tag being written under a key: in a list in brackets, on a line with a dash, or among words parted by commas. */
export function tagWriting(text: string, place: Place): TagWriting | undefined {
  const item = itemAt(text, place);
  if (item === undefined) {
    return undefined;
  }
  const { offset } = place;
  const marks = /^#{0,9}/.exec(text.slice(item.start, offset))?.[0].length ?? 0;
  const start = item.start + marks;
  const prefix = text.slice(start, offset);
  const isComment = marks > 0 && /^\s/.test(prefix);
  if (/[\r\n]/.test(prefix) || (item.quote === "" && (isComment || /\s#|^[[\]{}&*!|>]/.test(prefix)))) {
    return undefined;
  }
  const isTight = marks === 0 && item.quote === "" && start === offset && /[-:,]/.test(text.charAt(start - 1));
  const { end, closing } = itemEnd(text, offset, item);
  return { kind: "tag", prefix, replace: { start, end }, lead: isTight ? " " : "", quote: item.quote, closing, within: item.within };
}

function itemAt(text: string, { owner, start, offset }: Place): Item | undefined {
  const value = skipGap(text, owner.start, offset);
  if (value < offset && text.charAt(value) === "[") {
    return flowItem(text, value + 1, offset);
  }
  if (owner.start >= start) {
    return textItem(text, owner.start, offset);
  }
  const first = skipBlanks(text, start);
  const isItem = /^-(?:[ \t\r\n]|$)/.test(text.slice(first, first + 2));
  return first >= offset ? undefined : isItem ? listItem(text, first + 1, offset) : textItem(text, first, offset);
}

/** Past blanks and line ends. */
function skipGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && " \t\r\n".includes(text.charAt(at))) {
    at++;
  }
  return at;
}

function quoteAt(text: string, at: number, offset: number): Quote {
  const char = text.charAt(at);
  return at < offset && (char === '"' || char === "'") ? char : "";
}

/** The item of a list in brackets that the offset is in; undefined behind its end, in a comment or in a list within. */
function flowItem(text: string, from: number, offset: number): Item | undefined {
  let start = from;
  let quote: Quote = "";
  for (let at = from; at < offset; at++) {
    const char = text.charAt(at);
    if (quote !== "") {
      quote = char === quote ? "" : quote;
    } else if (char === "," || (char === "#" && /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1)))) {
      at = char === "," ? at : lineEnd(text, at);
      start = at + 1;
    } else if ("[]{}".includes(char)) {
      return undefined;
    } else if ((char === '"' || char === "'") && skipGap(text, start, at) === at) {
      quote = char;
    }
  }
  const item = skipGap(text, start, offset);
  const opened = quoteAt(text, item, offset);
  return start > offset || (opened !== "" && quote === "") ? undefined : { start: item + opened.length, quote: opened, within: "flow" };
}

function listItem(text: string, from: number, offset: number): Item | undefined {
  const item = Math.min(skipBlanks(text, from), offset);
  const quote = quoteAt(text, item, offset);
  const start = item + quote.length;
  return quote !== "" && text.slice(start, offset).includes(quote) ? undefined : { start, quote, within: "block" };
}

/** The last of the words parted by commas; where each has a `#` of its own, blanks part them. */
function textItem(text: string, from: number, offset: number): Item | undefined {
  const whole = listItem(text, from, offset);
  if (whole === undefined) {
    return undefined;
  }
  const written = text.slice(whole.start, offset);
  const comma = written.lastIndexOf(",");
  const hash = /(?:^|\s)#/.test(written.slice(0, 2)) ? written.lastIndexOf(" #") : -1;
  const start = Math.min(skipBlanks(text, whole.start + Math.max(comma, hash) + 1), offset);
  return { start, quote: whole.quote, within: "text" };
}

const PARTING = { flow: /[,\]]|\s#/, text: /,|\s#/, block: /\s#/ } as const;

/** The end of what is written behind the offset and belongs to it, without blanks at its end, and the quote that is missing there. */
export function itemEnd(text: string, offset: number, { quote, within }: Pick<Item, "quote" | "within">): ItemEnd {
  const rest = text.slice(offset, Math.min(lineEnd(text, offset), offset + 1000));
  const own = quote === "" ? undefined : ownQuote(rest, quote);
  if (own !== undefined) {
    const inside = rest.slice(0, own);
    return { end: offset + until(inside, within === "text" ? inside.indexOf(",") : -1), closing: "" };
  }
  const parted = rest.search(PARTING[within]);
  const next = quote === "" ? -1 : rest.slice(0, parted < 0 ? undefined : parted).indexOf(quote);
  const stop = next < 0 ? parted : next;
  const isOpen = within === "flow" || ((stop < 0 || next < 0) && !(within === "text" && rest.charAt(stop) === ","));
  return { end: offset + until(rest, stop), closing: isOpen ? quote : "" };
}

function until(rest: string, stop: number): number {
  return (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length;
}

/** Where the quote is that ends what is written: another item's does not have the end of an item behind it. */
function ownQuote(rest: string, quote: Quote): number | undefined {
  const inside = (quote === '"' ? /^(?:[^"\\]|\\.){0,1000}/ : /^(?:[^']|''){0,1000}/).exec(rest)?.[0].length ?? 0;
  const isOwn = rest.charAt(inside) === quote && /^(?:[ \t]{0,1000}(?:[,\]]|$)|[ \t]{1,1000}#)/.test(rest.slice(inside + 1));
  return isOwn ? inside : undefined;
}
