import { lookFrom, type Look } from "../../src/protocol/overviewMessages";

/** The parts of the page, in their order. */
export const sectionNames = ["calendar", "themes", "together", "questions"] as const;

export type SectionName = (typeof sectionNames)[number];

/** What outlives a reload of the window. */
export interface Remembered {
  readonly look: Look;
  /** Those shown as a table. */
  readonly tables: readonly SectionName[];
  /** The day in the calendar that Tab leads to; empty for none yet. */
  readonly day: string;
  /** How far down the page was. */
  readonly scroll: number;
}

/** Reads what was remembered, field by field: another version of the page may have written it. */
export function rememberedFrom(state: unknown): Remembered {
  const value: Readonly<Record<string, unknown>> = typeof state === "object" && state !== null ? { ...state } : {};
  const tables: readonly unknown[] = Array.isArray(value["tables"]) ? value["tables"] : [];
  const { day, scroll } = value;
  return {
    look: lookFrom(value["look"]),
    tables: sectionNames.filter((name) => tables.includes(name)),
    day: typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) ? day : "",
    scroll: typeof scroll === "number" && scroll > 0 ? scroll : 0,
  };
}
