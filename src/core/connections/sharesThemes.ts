import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { ConnectionKind, SharedThemesReason } from "./connection";
import { defaultLimit } from "./connection";
import { rarity, sharedBy, sharedStrength, themeConnections } from "./setConnections";

/** The notes with a theme of this one. A rare theme weighs more than a common one, and each further theme adds to it. */
export const sharesThemes: ConnectionKind = {
  id: "sharesThemes",
  find(entry, log, { limit = defaultLimit } = {}) {
    const weights = new Map(entry.themes.map((theme) => [theme, rarity(log.onTheme(theme).length, log)]));
    return themeConnections(entry, log, {
      strengthOf: (themes) => sharedStrength(entry.themes, themes, weights),
      reasonOf: (themes) => reasonOf(sharedBy(entry.themes, themes), log),
      limit,
    });
  },
};

function reasonOf(shared: Entry["themes"], log: Log): SharedThemesReason {
  const themes = shared.flatMap((id) => {
    const theme = log.vocabulary.theme(id);
    return theme ? [{ theme, count: log.onTheme(id).length }] : [];
  });
  return { code: "sharesThemes", themes: themes.toSorted((a, b) => a.count - b.count), of: log.size };
}
