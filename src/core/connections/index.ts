import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { ConnectionKind, ConnectionKindId, Found } from "./connection";
import { essayJoins } from "./essayJoins";
import { linkedFrom } from "./linkedFrom";
import { linksTo } from "./linksTo";
import { sharesThemes } from "./sharesThemes";

/** Every kind of connection, in the order shown. */
export const connectionKinds: readonly ConnectionKind[] = [linksTo, linkedFrom, sharesThemes, essayJoins];

export interface ConnectionGroup extends Found {
  readonly kind: ConnectionKindId;
}

/** What a note is connected to, one group a kind, those with nothing in them included. */
export function connectionsOf(entry: Entry, log: Log, limit?: number): readonly ConnectionGroup[] {
  return connectionKinds.map(({ id }) => connectionsOfKind(id, entry, log, limit));
}

export function connectionsOfKind(kind: ConnectionKindId, entry: Entry, log: Log, limit?: number): ConnectionGroup {
  const found = connectionKinds.find(({ id }) => id === kind)?.find(entry, log, limit) ?? { connections: [], total: 0 };
  return { kind, ...found };
}
