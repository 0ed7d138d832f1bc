import type { CalendarDay } from "../note/note";

/** A file's name with another day in it, written as the old one is; undefined where that cannot be told. */
export function renamedDay(name: string, { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay }): string | undefined {
  for (const form of forms) {
    const old = form(from);
    if (name.includes(old)) {
      return name.replace(old, form(to));
    }
  }
  return undefined;
}

type Form = (day: CalendarDay) => string;

const parted = ["-", "_", ".", " ", ""];
const forms: readonly Form[] = [
  ...parted.map(
    (mark): Form =>
      (day) =>
        day.split("-").join(mark),
  ),
  ...parted.slice(0, 4).map(
    (mark): Form =>
      (day) =>
        day.split("-").toReversed().join(mark),
  ),
  ...parted.slice(0, 4).map((mark): Form => monthFirst(mark)),
];

function monthFirst(mark: string): Form {
  return (day) => {
    const [year = "", month = "", dayOfMonth = ""] = day.split("-");
    return [month, dayOfMonth, year].join(mark);
  };
}
