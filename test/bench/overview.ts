import { daysWritten } from "../../src/core/overview/calendarYear";
import { questionsByQuarter } from "../../src/core/overview/questionsByQuarter";
import { quietThemes } from "../../src/core/overview/quietThemes";
import { themesOverTime } from "../../src/core/overview/themesOverTime";
import { themesTogether } from "../../src/core/overview/themesTogether";
import type { Log } from "../../src/core/log/log";
import { median } from "../harness/figures";
import { timedAtOnce } from "./timing";

/** Milliseconds for all that the overview shows, of all years; its page is made elsewhere. */
export function overviewTime(log: Log): number {
  const today = log.all()[0]?.note.date ?? "2026-01-01";
  const compute = (): void => {
    const [entries, { vocabulary }] = [log.all(), log];
    daysWritten(entries, today.slice(0, 4));
    themesOverTime(entries, vocabulary, "all");
    quietThemes(entries, vocabulary, today);
    themesTogether(entries, vocabulary, "all");
    questionsByQuarter(entries, vocabulary, "all");
  };
  return median(Array.from({ length: 5 }, () => timedAtOnce(compute)));
}
