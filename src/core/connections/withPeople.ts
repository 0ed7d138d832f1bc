import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { tagKey } from "../themes/tagKey";
import type { ConnectionKind, PeopleReason } from "./connection";
import { defaultLimit } from "./connection";
import { rarity, setConnections, sharedBy, sharedStrength } from "./setConnections";

/**
 * The notes with people in a role of this one's, weighed as shared themes are: a rare role weighs more than a common one, and each further
 * one adds to it.
 */
export const withPeople: ConnectionKind = {
  id: "withPeople",
  find(entry, log, { limit = defaultLimit } = {}) {
    const weights = new Map(entry.roleKeys.map((role) => [role, rarity(log.withRole(role).length, log)]));
    return setConnections(entry, log, {
      sets: entry.roleKeys.length === 0 ? [] : log.roleSets(),
      namesOf: ({ roleKeys }) => roleKeys,
      lineIn: ({ note }) => note.rolesLine,
      strengthOf: (roles) => sharedStrength(entry.roleKeys, roles, weights),
      reasonOf: (roles) => reasonOf(sharedBy(entry.roleKeys, roles), entry, log),
      limit,
    });
  },
};

function reasonOf(shared: readonly string[], { note }: Entry, log: Log): PeopleReason {
  const roles = shared.map((key) => ({
    role: note.roles.find((role) => tagKey(role) === key) ?? key,
    count: log.withRole(key).length,
  }));
  return { code: "withPeople", roles: roles.toSorted((a, b) => a.count - b.count), of: log.size };
}
