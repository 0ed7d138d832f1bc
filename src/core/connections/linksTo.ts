import type { ConnectionKind } from "./connection";
import { defaultLimit } from "./connection";
import { gatherByNote, linkConnections } from "./linkConnections";

/** The notes this one links to, in the order of its text where it links to them equally often. */
export const linksTo: ConnectionKind = {
  id: "linksTo",
  find(entry, log, { limit = defaultLimit } = {}) {
    const links = log.linksFrom(entry.id).flatMap(({ link, resolution }) => {
      const isOther = resolution.kind === "note" && resolution.entry.id !== entry.id;
      return isOther ? [{ other: resolution.entry, link }] : [];
    });
    const notes = gatherByNote(links);
    const connections = linkConnections(notes, () => ({ kind: "linksTo", source: entry.id }));
    return { connections: connections.slice(0, limit), total: notes.length };
  },
};
