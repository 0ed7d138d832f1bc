import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { tagKey } from "../themes/tagKey";
import type { ConnectionKind, PeopleReason } from "./connection";
import { defaultLimit } from "./connection";
import { rarity, setConnections, together } from "./setConnections";

/**
 * The notes with people in a role of this one's, weighed as shared themes are: a rare role weighs more than a common one, and each further
 * one adds to it.
 */
export const withPeople: ConnectionKind = {
  id: "withPeople",
  find(entry, log, { limit = defaultLimit } = {}) {
    const weights = new Map(entry.roleKeys.map((role) => [role, rarity(log.withRole(role).length, log)]));
    const tieTo = (roles: readonly string[]) => {
      const shared = entry.roleKeys.filter((role) => roles.includes(role));
      const strength = together(shared.map((role) => weights.get(role) ?? 0));
      return shared.length === 0 ? undefined : { strength, reason: () => reasonOf(shared, entry, log) };
    };
    const sets = entry.roleKeys.length === 0 ? [] : log.roleSets().map(({ roleKeys, entries }) => ({ names: roleKeys, entries }));
    return setConnections(entry, log, { sets, namesOf: ({ roleKeys }) => roleKeys, lineIn: ({ note }) => note.rolesLine, tieTo, limit });
  },
};

function reasonOf(shared: readonly string[], { note }: Entry, log: Log): PeopleReason {
  const roles = shared.map((key) => ({
    role: note.roles.find((role) => tagKey(role) === key) ?? key,
    count: log.withRole(key).length,
  }));
  return { code: "withPeople", roles: roles.toSorted((a, b) => a.count - b.count), of: log.size };
}
