import type { ConnectionKindId, FindOptions } from "../connections/connection";
import type { Log } from "../log/log";
import type { MapWords } from "./mapWords";

/** What a map is made from. */
export interface MapSource {
  readonly log: Log;
  readonly words: MapWords;
  /** The kinds of connection that are looked for. */
  readonly kinds: readonly ConnectionKindId[];
  /** What the notes' texts say, once they have been read: asked only for the note in the middle, as it takes long. */
  readonly wording?: FindOptions["wording"];
}
