import type { Log } from "../../../src/core/log/log";
import type { OverviewSource } from "../../../src/panels/overview/overviewSource";
import { createDates } from "../../../src/platform/strings/dates";
import { overviewStrings } from "../../../src/platform/strings/overviewStrings";
import type { Look } from "../../../src/protocol/overviewMessages";
import { english } from "../support/english";

/** An overview of a log as it would be shown on 25 November 2026, in English. */
export function sourceOf(log: Log, look: Partial<Look> = {}): OverviewSource {
  const { day, longDay, month } = createDates("en");
  const spokenCount = (label: string, count: number): string => `${label}, ${count === 1 ? "1 note" : `${count} notes`}`;
  return {
    entries: log.all(),
    vocabulary: log.vocabulary,
    today: "2026-11-25",
    look: { year: "", period: "all", ...look },
    words: { ...overviewStrings(english, "en"), day, longDay, month, spokenCount, why: ({ why }) => why },
  };
}
