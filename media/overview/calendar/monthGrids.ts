import { weeksOf } from "../../../src/core/overview/days";
import type { DayShown } from "../../../src/protocol/overviewMessages";
import { el, setText } from "../../shared/dom";
import { wantsBeside } from "../notes";
import type { Page } from "../page";
import type { CalendarData } from "./calendar";
import { dayAfterKey, sameDayIn } from "./dayKeys";

/** More notes on a day are not more to be proud of: dots say one, two, and several. */
const mostDots = 3;

/** Twelve grids of one way in: Tab leads to one day, keys go on from there. */
export function monthGrids(page: Page, data: CalendarData): HTMLElement {
  const { months } = data.calendar;
  const days = new Map(months.flatMap((month) => month.days).map((day) => [day.day, day]));
  const help = el("p", { id: "calendar-help", class: "hidden-words" }, page.say("calendarHelp"));
  const says = el("p", { class: "hidden-words", role: "status" });
  const element = el("div", { class: "months" }, help, says);
  const grids = months.map(({ month, label }) => monthGrid(page, { month, label, days, today: data.today, wayIn: wayIn(page, data) }));
  element.append(...grids);
  const open = (cell: HTMLElement, isBeside: boolean): void => {
    const day = days.get(cell.dataset["day"] ?? "");
    enter(page, element, cell);
    if (day && day.count > 0) {
      page.post({ type: "openDay", day: day.day, isBeside });
    } else if (day) {
      setText(says, page.say("noNotesOn", day.label));
    }
  };
  element.addEventListener("click", (event) => {
    const cell = cellOf(event.target);
    if (cell) {
      open(cell, wantsBeside(event));
    }
  });
  element.addEventListener("keydown", (event) => onKey(page, data, event, { element, open }));
  return element;
}

interface Grids {
  readonly element: HTMLElement;
  readonly open: (cell: HTMLElement, isBeside: boolean) => void;
}

function onKey(page: Page, { calendar }: CalendarData, event: KeyboardEvent, { element, open }: Grids): void {
  const cell = cellOf(event.target);
  const day = cell?.dataset["day"];
  if (!cell || day === undefined || event.altKey) {
    return;
  }
  const year = event.shiftKey ? { PageUp: calendar.back, PageDown: calendar.forward }[event.key] : undefined;
  const next = dayAfterKey(event, day, page.start.firstWeekday);
  if (event.key === "Enter" || event.key === " ") {
    open(cell, wantsBeside(event));
  } else if (year !== undefined) {
    page.remember({ day: sameDayIn(year, day) });
    page.lookAt({ year });
  } else if (next !== undefined) {
    const to = element.querySelector<HTMLElement>(`[data-day="${next}"]`);
    if (to) {
      enter(page, element, to);
      to.focus();
    }
  } else {
    return;
  }
  event.preventDefault();
}

function cellOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>("[data-day]") : undefined) ?? undefined;
}

/** Makes a day the one that Tab leads to. */
function enter(page: Page, element: HTMLElement, cell: HTMLElement): void {
  element.querySelectorAll('[data-day][tabindex="0"]').forEach((other) => other.setAttribute("tabindex", "-1"));
  cell.setAttribute("tabindex", "0");
  page.remember({ day: cell.dataset["day"] ?? "" });
}

/** Where one was last; else today, or the last day written on. */
function wayIn(page: Page, { calendar, today }: CalendarData): string {
  const { day } = page.remembered();
  const inYear = [day, today].find((candidate) => candidate.slice(0, 4) === calendar.year);
  const written = calendar.months.flatMap(({ days }) => days).findLast(({ count }) => count > 0);
  return inYear ?? written?.day ?? `${calendar.year}-01-01`;
}

interface Month {
  readonly month: string;
  readonly label: string;
  readonly days: ReadonlyMap<string, DayShown>;
  readonly today: string;
  readonly wayIn: string;
}

function monthGrid({ start }: Page, { month, label, days, today, wayIn: focusable }: Month): HTMLElement {
  const { weekdays, firstWeekday } = start;
  const heads = Array.from({ length: 7 }, (_, n) => weekdays[(firstWeekday - 1 + n) % 7] ?? { long: "", short: "" });
  const head = heads.map(({ long, short }) => el("th", { scope: "col", abbr: long, "aria-label": long }, short));
  const weeks = weeksOf(month, firstWeekday).map((week) =>
    el("tr", {}, ...week.map((day) => dayCell(days.get(day ?? ""), { isToday: day === today, isWayIn: day === focusable }))),
  );
  return el(
    "table",
    { role: "grid", class: "month", "aria-label": `${label} ${month.slice(0, 4)}`, "aria-describedby": "calendar-help" },
    el("caption", { "aria-hidden": "true" }, label),
    el("thead", {}, el("tr", {}, ...head)),
    el("tbody", {}, ...weeks),
  );
}

function dayCell(day: DayShown | undefined, { isToday, isWayIn }: { readonly isToday: boolean; readonly isWayIn: boolean }): HTMLElement {
  if (!day) {
    return el("td", { role: "gridcell" });
  }
  const number = el("span", { class: "number" }, String(Number(day.day.slice(8))));
  const dots = Array.from({ length: Math.min(mostDots, day.count) }, () => el("span", { class: "day-dot" }));
  return el(
    "td",
    {
      role: "gridcell",
      tabindex: isWayIn ? 0 : -1,
      class: day.count > 0 ? "written" : undefined,
      "aria-label": day.spoken,
      "aria-current": isToday ? "date" : undefined,
      "data-day": day.day,
      "data-id": day.day,
      title: day.count > 0 ? day.notes.map(({ label }) => label).join("\n") : undefined,
    },
    number,
    el("span", { class: "day-dots", "aria-hidden": "true" }, ...dots),
  );
}
