import { parseDate, type DateOptions } from "./date";
import type { FrontMatterReading } from "./frontMatter/readFrontMatter";
import type { CalendarDay, Note, Problem } from "./note";

export interface ComingBack extends Pick<Note, "revisit" | "rests"> {
  readonly problem?: Problem;
}

const LONGEST_DETAIL = 80;
/** What a person writes for yes. */
const YES = /^["']?(?:true|yes|y|on|1)["']?$/i;
const NOWHERE: ComingBack = { revisit: undefined, rests: false };

/** What a note says of coming back to it. A day that is none is told of; of `rest`, whatever is not yes is no. */
export function comingBackOf({ revisit, rest }: Pick<FrontMatterReading, "revisit" | "rest">, options: DateOptions): ComingBack {
  if (revisit === undefined && rest === undefined) {
    return NOWHERE;
  }
  const day = revisit && parseDate(revisit.text, options);
  const said = { revisit: day, rests: rest !== undefined && YES.test(rest.text) };
  if (revisit === undefined || day !== undefined) {
    return said;
  }
  const [detail = ""] = revisit.text.split(/[\r\n]/u, 1);
  return { ...said, problem: { code: "revisitUnreadable", line: revisit.line, detail: detail.slice(0, LONGEST_DETAIL) } };
}

/** The days on which a note was come back to, in its order: of headings that begin with one of these words and end with a day. */
export function revisitedDays({ headings }: Pick<Note, "headings">, words: readonly string[]): readonly CalendarDay[] {
  return headings.flatMap(({ text }) => {
    const word = words.find((begin) => text.length > begin.length && text.slice(0, begin.length).toLowerCase() === begin.toLowerCase());
    const day = word === undefined ? undefined : parseDate(text.slice(word.length).replace(/^[\s:,]{0,4}/, ""));
    return day === undefined ? [] : [day];
  });
}
