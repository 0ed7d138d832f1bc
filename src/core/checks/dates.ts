import { dateFromFileName, parseDate } from "../note/date";
import { setKey } from "../note/edit/edit";
import type { CalendarDay } from "../note/note";
import type { KeyPlace } from "../note/places";
import type { Check, CheckedNote, EditFix, Finding, Fix } from "./check";
import { renamedDay } from "./renamedDay";

/** A day in the note that is not the one in the file's name. Either may be right. */
export const disagreeingDates: Check = {
  find: (checked) => {
    const key = checked.places.keys.findLast((place) => place.key.toLowerCase() === "date");
    const date = key && parseDate(valueOf(checked, key), checked);
    const named = dateFromFileName(checked.fileName, checked);
    return key?.value && date !== undefined && named !== undefined && date !== named ? [disagreement(checked, key, { date, named })] : [];
  },
};

function disagreement(checked: CheckedNote, key: KeyPlace, days: { readonly date: CalendarDay; readonly named: CalendarDay }): Finding {
  const { start, end } = key.value ?? key;
  const { date, named } = days;
  const fixes = (): readonly Fix[] => {
    const to = renamedDay(checked.fileName, { from: named, to: date });
    return [
      setDay(checked, key.key, { day: named, isLikeliest: true }),
      ...(to === undefined ? [] : [{ kind: "rename", to, isLikeliest: false } as const]),
    ];
  };
  return { start, end, weight: "information", says: { code: "dateDisagrees", date, named }, fixes };
}

/** The days that may be written where none can be read: the one in the file's name, and today. */
export function daysInstead(checked: CheckedNote, key: string): readonly EditFix[] {
  const named = dateFromFileName(checked.fileName, checked);
  const days = [...new Set([...(named === undefined ? [] : [named]), checked.today])];
  return days.map((day, index) => setDay(checked, key, { day, isLikeliest: index === 0 }));
}

/** A time of day behind the day stays. */
function setDay(
  checked: CheckedNote,
  key: string,
  { day, isLikeliest }: { readonly day: CalendarDay; readonly isLikeliest: boolean },
): EditFix {
  const place = checked.places.keys.findLast((other) => other.key === key);
  const time = place ? (/^\d{4}-\d\d-\d\d(?=[T ])(.{1,40})$/.exec(valueOf(checked, place))?.[1] ?? "") : "";
  return { kind: "setDate", to: day, isToday: day === checked.today, isLikeliest, edit: () => setKey(checked.text, key, day + time) };
}

/** What is written behind a key, without its quotes. */
function valueOf({ text }: CheckedNote, { value }: KeyPlace): string {
  const written = value ? text.slice(value.start, value.end).trim() : "";
  return /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
}
