import type { WrittenTarget } from "./linkTargets";
import { isWritable } from "./scalarText";

/** A target as it is to be written in place of the old one; undefined where a link cannot hold it. */
export function targetText(target: string, { form }: Pick<WrittenTarget, "form">, old: string): string | undefined {
  if (!isWritable(target) || (form === "wikilink" && !canBeInBrackets(target))) {
    return undefined;
  }
  return form === "wikilink" ? target : encoded(target, form, old);
}

/** Whether a wikilink can hold this as its target, or as its words. */
export function canBeInBrackets(target: string): boolean {
  return !/[[\]|#]|\\$/.test(target) && target.trim() === target;
}

/** Words that a wikilink shows as they are to be written, in a table's row with a backslash before each bar; undefined where it cannot hold them. */
export function shownText(words: string, { inRow }: { readonly inRow: boolean }): string | undefined {
  const shown = words.trim();
  if (shown === "" || /[[\]\p{Cc}]/u.test(shown)) {
    return undefined;
  }
  return inRow ? shown.replace(/(?<!\\)\|/g, "\\|") : shown;
}

/** What ends a path, and what Markdown or a table would take for a mark; a `%` only where it would be read as a code. */
const MARKS = /[#?\\<>|`]|%(?=[0-9a-f]{2})|&(?=#?[a-z0-9]{1,31};)/gi;
const SCHEME = /^[a-z][a-z0-9+.-]{0,31}:/i;

/** The target with the percent-codes it needs, and those the old one has. */
function encoded(target: string, form: "bare" | "angled", old: string): string {
  const coded = new Set(old.toUpperCase().match(/%[0-7][0-9A-F]/g));
  const isAscii = /^[\0-\x7f]*$/.test(old) && /%[89a-f]/i.test(old);
  const path = target.replace(MARKS, codeOf).replace(SCHEME, (scheme) => scheme.replace(":", "%3A"));
  const bare = form === "bare" ? path.replace(areBalanced(path) ? / /g : /[ ()]/g, codeOf) : path;
  const kept = bare.replace(/[\0-\x7f]/g, (char) => (char !== "%" && coded.has(codeOf(char)) ? codeOf(char) : char));
  return isAscii ? kept.replace(/[^\0-\x7f]{1,1000}/gu, encodeURIComponent) : kept;
}

function codeOf(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function areBalanced(path: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const char of path) {
    depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    deepest = depth < 0 ? Infinity : Math.max(deepest, depth);
  }
  return depth === 0 && deepest <= 32;
}
