import type { MapStringName, MapStrings } from "../../src/protocol/mapMessages";

export type Say = (name: MapStringName, ...values: readonly (string | number)[]) => string;

/** The words of the page with their gaps filled in; a word that is missing shows its own name. */
export function wordsOf(strings: MapStrings): Say {
  return (name, ...values) => (strings[name] ?? name).replace(/\{(\d)\}/g, (gap, at: string) => String(values[Number(at)] ?? gap));
}
