import { connectionKinds } from "../connections/index";
import type { Entry } from "../log/entry";
import { connectionEdge } from "./mapEdges";
import type { MapEdge } from "./mapGraph";
import type { MapSource } from "./mapSource";

/** What a note says of itself: `linkedFrom` is the same links seen from the other end. */
const written: ReadonlySet<string> = new Set(["thread", "linksTo"]);
const writtenKinds = connectionKinds.filter(({ id }) => written.has(id));

/** What the writer has joined this note to with their own hand. */
export function writtenEdges(entry: Entry, { log, words, kinds }: MapSource): readonly MapEdge[] {
  const shown = writtenKinds.filter(({ id }) => kinds.includes(id));
  const found = shown.flatMap(({ find }) => find(entry, log).connections);
  return found.flatMap((connection) => connectionEdge(entry, connection, words) ?? []);
}
