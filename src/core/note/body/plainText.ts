import { unescaped } from "./unescaped";

/** Longer text is cut first: these patterns look at a text more than once. */
const LONGEST = 500;
/** Stands for a piece that is done while the rest is worked on. */
const HELD = "\ue000";

const PIECES =
  /\\[!-/:-@[-`{-~]|(?<ticks>`{1,8})(?!`)(?<code>.{1,300}?)(?<!`)\k<ticks>(?!`)|!?\[\[(?<wiki>[^[\]]{1,300})\]\]|!?\[(?<words>[^[\]]{0,300})\](?:\([^()\n]{0,300}\)|\[[^[\]]{0,300}\])|<\/?[a-z][^<>]{0,300}>|<!--(?:-?>|[^]{0,300}?-->)/gi;
const PAIRS = /(\*{1,3}|~~|==)(?=[^\s*])((?:(?!\1)[^])+?)(?<=\S)\1/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu;

/** Whether there is anything in the text that `plainText` would change. */
export function hasMarks(text: string): boolean {
  return /[\\`[<*~=_&]/.test(text);
}

/** Markdown as a person reads it: no emphasis, code marks, link targets, tags or escapes. */
export function plainText(markdown: string): string {
  const text = markdown.slice(0, LONGEST);
  if (!hasMarks(text)) {
    return text;
  }
  const held: string[] = [];
  const rest = text.replaceAll(HELD, "").replace(PIECES, (whole, ...found) => {
    held.push(pieceText(whole, found.at(-1)));
    return HELD;
  });
  const bare = unescaped(rest.replace(PAIRS, "$2").replace(PAIRS, "$2").replace(UNDERSCORES, "$2"));
  let next = 0;
  return bare.replaceAll(HELD, () => held[next++] ?? "");
}

function pieceText(whole: string, { code, wiki, words }: Readonly<Record<string, string | undefined>>): string {
  if (code !== undefined) {
    return code.trim();
  }
  if (wiki !== undefined) {
    return wiki.slice(wiki.indexOf("|") + 1).trim();
  }
  if (words !== undefined) {
    return plainText(words);
  }
  return whole.startsWith("\\") ? whole.slice(1) : textOfTag(whole);
}

/** An address in angle brackets shows itself; a tag shows nothing. */
function textOfTag(tag: string): string {
  return /^<(?:[a-z][a-z0-9+.-]{1,31}:|[^\s@/]{1,64}@)/i.test(tag) ? tag.slice(1, -1) : "";
}
