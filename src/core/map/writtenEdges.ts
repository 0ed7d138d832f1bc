import { connectionKinds } from "../connections/index";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { connectionEdge } from "./mapEdges";
import type { MapEdge } from "./mapGraph";
import type { MapWords } from "./mapWords";

/** What a note says of itself: `linkedFrom` is the same links seen from the other end. */
const written: ReadonlySet<string> = new Set(["thread", "linksTo"]);
const kinds = connectionKinds.filter(({ id }) => written.has(id));

/** What the writer has joined this note to with their own hand. */
export function writtenEdges(entry: Entry, log: Log, words: MapWords): readonly MapEdge[] {
  const found = kinds.flatMap(({ find }) => find(entry, log).connections);
  return found.flatMap((connection) => connectionEdge(entry, connection, words) ?? []);
}
