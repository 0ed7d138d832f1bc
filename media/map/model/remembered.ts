import type { MapEdgeKind } from "../../../src/core/map/mapGraph";
import type { MapScope } from "../../../src/protocol/mapMessages";
import { type Filters, noFilters } from "./filters";

export type Tab = "picture" | "table";

/** What outlives a reload of the window. */
export interface Remembered {
  readonly scope: MapScope;
  readonly filters: Filters;
  readonly tab: Tab;
  readonly isFollowing: boolean;
  readonly areFiltersOpen: boolean;
  /** The middle of the view and its zoom; none to fit the picture. */
  readonly view: { readonly x: number; readonly y: number; readonly zoom: number } | undefined;
}

/** Reads what was remembered, field by field: another version of the page may have written it. */
export function rememberedFrom(state: unknown, scope: MapScope): Remembered {
  const value = record(state);
  return {
    scope: scopeFrom(value["scope"]) ?? scope,
    filters: filtersFrom(value["filters"]),
    tab: value["tab"] === "table" ? "table" : "picture",
    isFollowing: value["isFollowing"] !== false,
    areFiltersOpen: value["areFiltersOpen"] === true,
    view: viewFrom(value["view"]),
  };
}

function scopeFrom(value: unknown): MapScope | undefined {
  const { kind, steps } = record(value);
  if (kind === "around" && (steps === 1 || steps === 2 || steps === 3)) {
    return { kind, steps };
  }
  return kind === "log" || kind === "themes" ? { kind } : undefined;
}

/** How far the log had grown on the slider is not kept: it would look as if notes were missing. */
function filtersFrom(value: unknown): Filters {
  const from = record(value);
  const text = (name: keyof Filters): string => (typeof from[name] === "string" ? from[name] : "");
  const kinds = Array.isArray(from["hiddenKinds"]) ? from["hiddenKinds"].filter((kind) => typeof kind === "string") : [];
  return {
    ...noFilters,
    theme: text("theme"),
    question: text("question"),
    from: text("from"),
    until: text("until"),
    hiddenKinds: kinds as MapEdgeKind[],
  };
}

function viewFrom(value: unknown): Remembered["view"] {
  const { x, y, zoom } = record(value);
  const isView = [x, y, zoom].every((number) => typeof number === "number" && Number.isFinite(number));
  return isView ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
