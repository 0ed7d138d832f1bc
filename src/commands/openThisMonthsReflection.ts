import { command } from "../platform/command";

/** The one note of this month, or a new one. */
export const openThisMonthsReflection = command("alongside.openThisMonthsReflection", async ({ notes, clock, strings }) =>
  notes.openPeriod({ template: "monthly", pattern: "notes.monthPath", title: strings.titleOfMonth(clock.today()) }),
);
