import { formatDay } from "../../days/formatDay";
import type { CalendarDay } from "../../note/note";

/** What the variables of a template stand for. */
export interface Values {
  readonly title: string;
  readonly date: CalendarDay;
  readonly theme: { readonly id: string; readonly label: string } | undefined;
  /** What was selected when the note was asked for; may be empty and have many lines. */
  readonly selection: string;
  /** For the names of months and weekdays. */
  readonly language: string;
}

/** What is known as a variable; anything else is text. A format may hold anything but a closing brace or a line break. */
export const VARIABLE = /\$\{(?:(title|theme|selection|cursor|date)|date:([^}\r\n]{0,100}))\}/g;

/** The day as notes have it, or in a form of the template's own. */
export function dayIn({ date, language }: Values, format: string | undefined): string {
  return format === undefined ? date : formatDay(date, format, language);
}
