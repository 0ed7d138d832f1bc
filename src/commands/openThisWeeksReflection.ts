import { isoWeek } from "../core/days/isoWeek";
import { command } from "../platform/command";

/** The one note of this week (of ISO 8601), or a new one. */
export const openThisWeeksReflection = command("alongside.openThisWeeksReflection", async ({ notes, clock, strings }) =>
  notes.openPeriod({ template: "weekly", pattern: "notes.weekPath", title: strings.titleOfWeek(isoWeek(clock.today())) }),
);
