import { connectionKinds } from "../core/connections/index";
import type { ConnectionKindId } from "../core/connections/connection";
import type { App } from "./app";

/** The kinds of connection that are switched on, in the order shown. */
export function shownKinds({ settings }: Pick<App, "settings">): readonly ConnectionKindId[] {
  const kinds: Readonly<Record<string, unknown>> = settings.get("connections.kinds");
  return connectionKinds.map(({ id }) => id).filter((id) => kinds[id] !== false);
}

/** Whether a kind is found in the texts of notes. */
export function needsWording(kind: ConnectionKindId): boolean {
  return kind === "saysSimilar" || kind === "mentionsTitle";
}
