import type { ConnectionKind } from "./connection";
import { defaultLimit } from "./connection";
import { gatherByNote, linkConnections } from "./linkConnections";

/** The notes that link to this one, newest first where they do so equally often; where there are more than asked for, of the newest. */
export const linkedFrom: ConnectionKind = {
  id: "linkedFrom",
  find(entry, log, { limit = defaultLimit } = {}) {
    const { links, notes } = log.backlinks(entry.id, limit);
    const linking = gatherByNote(links.map(({ from, link }) => ({ other: from, link })));
    const connections = linkConnections(linking, ({ other }) => ({ kind: "linkedFrom", source: other.id }));
    return { connections, total: notes };
  },
};
