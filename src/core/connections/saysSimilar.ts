import { newestFirst } from "../log/entry";
import type { Connection, ConnectionKind } from "./connection";
import { defaultLimit } from "./connection";

/** The notes that use the same distinctive words; none while their texts have not been read. Strength is told at `similarNotes`. */
export const saysSimilar: ConnectionKind = {
  id: "saysSimilar",
  find(entry, log, { limit = defaultLimit, wording } = {}) {
    const found = (wording?.similarTo(entry.id) ?? []).flatMap(({ id, strength, words, line }): readonly Connection[] => {
      const other = log.get(id);
      const place = line === undefined ? {} : { line, source: id };
      return other ? [{ kind: "saysSimilar", other, strength, reason: { code: "saysSimilar", words }, ...place }] : [];
    });
    const sorted = found.toSorted((a, b) => b.strength - a.strength || newestFirst(a.other, b.other));
    return { connections: sorted.slice(0, limit), total: sorted.length };
  },
};
