/** The names of HTML for the characters of Latin-1 from U+00A0 on, in their order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 " +
  "ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc " +
  "Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde " +
  "auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash " +
  "ugrave uacute ucirc uuml yacute thorn yuml";
/** Names and characters by turns: marks of writing, and what else people write by name. */
const OTHERS =
  "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • dagger † " +
  "Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − ne ≠ le ≤ ge ≥ asymp ≈ infin ∞ " +
  "OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ check ✓ star ☆ hearts ♥";

/** Not all of HTML's two thousand, whose table is 24 KB. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...Array.from(OTHERS.matchAll(/(\w+) (\S+)/g), ([, name = "", char = ""]): [string, string] => [name, char]),
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
]);

const ESCAPE = /\\([!-/:-@[-`{-~])|&(#?[a-z0-9]{1,8});/gi;

/** The text with backslash escapes and the commonest entities resolved. */
export function unescaped(text: string): string {
  if (!text.includes("\\") && !text.includes("&")) {
    return text;
  }
  return text.replace(ESCAPE, (whole, mark?: string, entity = "") => mark ?? charOf(entity) ?? whole);
}

function charOf(entity: string): string | undefined {
  const number = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(entity);
  if (number === null) {
    return ENTITIES.get(entity);
  }
  const code = number[1] === undefined ? Number.parseInt(number[2] ?? "", 16) : Number.parseInt(number[1], 10);
  return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}
