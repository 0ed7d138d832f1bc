import type { OverviewShown } from "../../protocol/overviewMessages";
import type { OverviewWords } from "./overviewSource";

/** What may leave the editor: days and counts, laid out in tables. No titles: a title may name a person. */
export interface Sheet {
  readonly title: string;
  readonly note: string;
  readonly sections: readonly SheetSection[];
  readonly citation: string;
}

export interface SheetSection {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `overview` must be made of notes that are not private. */
export function sheetOf(overview: OverviewShown, words: OverviewWords): Sheet {
  const page = words.overviewPage();
  const { period } = overview.look;
  const within = overview.years.includes(period) ? ` (${period})` : "";
  return {
    title: words.overviewOn(words.day(overview.today)),
    note: words.daysAndCounts(),
    citation: words.essayCitation(),
    sections: [
      calendarSection(overview, page.calendarOf.replace("{0}", overview.calendar.year), [words.monthColumn(), words.daysColumn()]),
      {
        heading: `${page.themes}${within}`,
        lines: overview.themes.quiet.map(({ question }) => question),
        columns: [page.themeColumn, page.countColumn, page.firstColumn, page.latestColumn, page.whenColumn],
        rows: overview.themes.rows.map(({ label, count, first, latest, when }) => [
          label,
          count,
          first?.day ?? "",
          latest?.day ?? "",
          when,
        ]),
      },
      {
        heading: `${page.together}${within}`,
        lines: [],
        columns: [page.pairColumn, page.countColumn, page.linkColumn],
        rows: overview.together.pairs.map(({ label, count, reason }) => [label, count, reason]),
      },
      {
        heading: `${page.questions}${within}`,
        lines: [],
        columns: [page.quarterColumn, ...overview.questions.questions],
        rows: overview.questions.rows.map(({ label, counts }) => [label, ...counts.map(String)]),
      },
    ],
  };
}

function calendarSection({ calendar }: OverviewShown, heading: string, columns: readonly string[]): SheetSection {
  const months = calendar.months.map(({ label, days }) => [
    label,
    days
      .filter(({ count }) => count > 0)
      .map(dayAndCount)
      .join(", "),
  ]);
  return { heading, lines: [calendar.summary], columns, rows: months.filter(([, days]) => days !== "") };
}

/** 12; 20 (2) */
function dayAndCount({ day, count }: { readonly day: string; readonly count: number }): string {
  const number = String(Number(day.slice(8)));
  return count === 1 ? number : `${number} (${count})`;
}
