import { aYearAgo, onThisDay } from "../core/log/earlierDays";
import type { Entry } from "../core/log/entry";
import type { Revisit, RevisitList } from "../core/log/revisits";
import type { App } from "../platform/app";
import { noteRow } from "./noteRow";
import { firstOf, type Row } from "./row";

/** What a note that is brought back can be told: the buttons on its row. */
const context = "resurfaced";

/** Few at first, so that the years below stay in sight in a large log; more when asked. */
const pageLength = 10;

/** The rows above the years, for notes worth coming back to today; those with nothing below them are not shown. */
export function backRows(app: App, revisits: RevisitList): readonly Row[] {
  return [toRevisitRow(app, revisits), onThisDayRow(app), aYearAgoRow(app)].filter((row) => row !== undefined);
}

function toRevisitRow(app: App, revisits: RevisitList): Row | undefined {
  const { strings } = app;
  const today = app.clock.today();
  const { due, later } = revisits.on(today);
  const id = "toRevisit";
  const label = strings.toRevisit();
  const description = strings.nowAndLater(due.length, later.length);
  const describe = ({ day }: Revisit): string => (day <= today ? strings.revisitDue(day, today) : strings.revisitOn(day));
  return due.length + later.length === 0
    ? undefined
    : {
        id,
        label,
        description,
        icon: "history",
        pageLength,
        isExpanded: due.length > 0,
        spoken: `${label}, ${description}`,
        children: (limit) =>
          firstOf([...due, ...later], limit, (revisit) =>
            noteRow(app, revisit.entry, { parent: id, description: describe(revisit), context }),
          ),
      };
}

function onThisDayRow(app: App): Row | undefined {
  return rowOf(app, { id: "onThisDay", label: app.strings.onThisDay(), entries: onThisDay(app.log.index, app.clock.today()) });
}

/** For the themes of the open note: that is where the question comes up whether something has come back. */
function aYearAgoRow(app: App): Row | undefined {
  const open = app.log.index.get(app.activeNote.uri?.toString() ?? "");
  const entries = open ? aYearAgo(app.log.index, open, app.clock.today()) : [];
  const met = open?.themes.filter((id) => entries.some(({ themes }) => themes.includes(id))) ?? [];
  const labels = met.map((id) => app.themes.theme(id)?.label ?? id);
  return rowOf(app, { id: "aYearAgo", label: app.strings.aYearAgoOn(labels), entries });
}

interface Found {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

function rowOf(app: App, { id, label, entries }: Found): Row | undefined {
  return entries.length === 0
    ? undefined
    : {
        id,
        label,
        description: String(entries.length),
        icon: "history",
        pageLength,
        isExpanded: true,
        spoken: app.strings.spokenCount(label, entries.length),
        children: (limit) => firstOf(entries, limit, (entry) => noteRow(app, entry, { parent: id, context })),
      };
}
