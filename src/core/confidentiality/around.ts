/** What stands between the groups of a number: a blank or a dash of any kind. */
export const GAP = "[ \\u00a0\\u2009\\u202f\\u2010-\\u2013-]";

/** The characters before an offset, on the same line. */
export function before(text: string, at: number, most: number): string {
  const from = Math.max(0, at - most);
  const stretch = text.slice(from, at);
  return stretch.slice(Math.max(stretch.lastIndexOf("\n"), stretch.lastIndexOf("\r")) + 1);
}

/** The characters from an offset, on the same line. */
export function after(text: string, at: number, most: number): string {
  const stretch = text.slice(at, at + most);
  const end = stretch.search(/[\r\n]/u);
  return end < 0 ? stretch : stretch.slice(0, end);
}

/** Whether the characters on both sides of a stretch belong to no longer word or number. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordChar(text.charCodeAt(start - 1)) && !isWordChar(text.charCodeAt(end));
}

/** Letters beyond ASCII count as part of a word. */
function isWordChar(char: number): boolean {
  return (
    (char >= 48 && char <= 57) ||
    (char >= 65 && char <= 90) ||
    (char >= 97 && char <= 122) ||
    char === 95 ||
    (char >= 0xc0 && char < 0x2000)
  );
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}
