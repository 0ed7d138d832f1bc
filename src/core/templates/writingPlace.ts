/** The line to write on under the first heading below the title, else the end. */
export function writingPlace(text: string, from: number): number {
  const section = /^#{2,6}[ \t][^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*<!--[^\r\n]*-->[ \t]*(?:\r\n|\n|\r))?/m.exec(text.slice(from));
  if (!section) {
    return text.length;
  }
  const below = from + section.index + section[0].length;
  const blankLine = /^(?:\r\n|\n|\r)(?=[\r\n]|$)/.exec(text.slice(below))?.[0].length ?? 0;
  return below + blankLine;
}
