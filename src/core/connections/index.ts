import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { ConnectionKind, ConnectionKindId, FindOptions, Found } from "./connection";
import { essayJoins } from "./essayJoins";
import { linkedFrom } from "./linkedFrom";
import { linksTo } from "./linksTo";
import { mentionsTitle } from "./mentionsTitle";
import { saysSimilar } from "./saysSimilar";
import { sharesThemes } from "./sharesThemes";
import { thread } from "./thread";
import { withPeople } from "./withPeople";

/** Every kind of connection, in the order shown. */
export const connectionKinds: readonly ConnectionKind[] = [
  thread,
  linksTo,
  linkedFrom,
  sharesThemes,
  essayJoins,
  withPeople,
  saysSimilar,
  mentionsTitle,
];

export interface ConnectionGroup extends Found {
  readonly kind: ConnectionKindId;
}

/** What a note is connected to, one group a kind, those with nothing in them included. */
export function connectionsOf(entry: Entry, log: Log, options?: FindOptions): readonly ConnectionGroup[] {
  return connectionKinds.map(({ id }) => connectionsOfKind(id, entry, log, options));
}

export function connectionsOfKind(kind: ConnectionKindId, entry: Entry, log: Log, options?: FindOptions): ConnectionGroup {
  const found = connectionKinds.find(({ id }) => id === kind)?.find(entry, log, options) ?? { connections: [], total: 0 };
  return { kind, ...found };
}
