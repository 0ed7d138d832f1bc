import { button, el } from "../../shared/dom";
import type { CalendarShown } from "../../../src/protocol/overviewMessages";
import { noteLink } from "../notes";
import type { Page } from "../page";
import { makeSection, type Section } from "../section";
import { nothing, tableElement } from "../table";
import { monthGrids } from "./monthGrids";

export interface CalendarData {
  readonly calendar: CalendarShown;
  readonly today: string;
}

/** The year: a day written on is marked, and opens. */
export function makeCalendar(page: Page): Section<CalendarData> {
  const heading = ({ calendar }: CalendarData): string => page.say("calendarOf", calendar.year);
  return makeSection<CalendarData>(page, {
    name: "calendar",
    heading,
    controls: ({ calendar }) => [yearButton(page, calendar, "back"), yearButton(page, calendar, "forward"), summary(calendar)],
    picture: (data) => [monthGrids(page, data)],
    table: (data) => [dayTable(page, data.calendar, heading(data))],
  });
}

function summary({ summary: words }: CalendarShown): HTMLElement {
  return el("span", { class: "quiet" }, words);
}

/** Not `disabled`, which would lose the focus at the end of the years. */
function yearButton(page: Page, calendar: CalendarShown, way: "back" | "forward"): HTMLButtonElement {
  const year = calendar[way];
  const label = year === undefined ? "" : page.say(way === "back" ? "yearBack" : "yearForward", year);
  const go = (): void => (year === undefined ? undefined : page.lookAt({ year }));
  return button(way === "back" ? "‹" : "›", go, {
    class: "icon-button",
    "data-id": `year-${way}`,
    "aria-label": label === "" ? page.say(way === "back" ? "noEarlier" : "noLater") : label,
    "aria-disabled": year === undefined ? "true" : undefined,
    title: label,
  });
}

function dayTable(page: Page, { months, year }: CalendarShown, caption: string): HTMLElement {
  const written = months.flatMap(({ days }) => days).filter(({ count }) => count > 0);
  if (written.length === 0) {
    return nothing(page.say("noDays", year));
  }
  const rows = written.map(({ day, label, count, notes }) => {
    const left = count - notes.length;
    const openDay = (): void => page.post({ type: "openDay", day, isBeside: false });
    const more = left > 0 ? [button(page.say("more", left), openDay, { class: "link", "data-id": `more-${day}` })] : [];
    const links = [...notes.map((note) => noteLink(page, { ...note, day: "" }, day)), ...more];
    return [label, el("ul", { class: "inline" }, ...links.map((link) => el("li", {}, link)))];
  });
  return tableElement({ caption, columns: [page.say("dayColumn"), page.say("notesColumn")], rows });
}
