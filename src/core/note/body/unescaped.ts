const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
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
