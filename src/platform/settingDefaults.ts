import type { ConnectionKindId } from "../core/connections/connection";

/** Every setting, one row each: its name below `alongside.` and its default (the manifest's, held equal by a test). */
export const settingDefaults = {
  "notes.folder": "reflections",
  "notes.path": "${year}/${date}-${slug}",
  "notes.template": "what-so-what-now-what",
  "log.scope": "workspace" as "workspace" | "notesFolder",
  /** Globs; those switched on are `true`. */
  "log.exclude": {} as Readonly<Record<string, unknown>>,
  "dates.monthFirst": false,
  "tags.inline": false,
  "views.revealOpenNote": true,
  "views.lastNoteCue": false,
  updateLinksOnFileMove: "prompt" as "prompt" | "always" | "never",
  "diagnostics.enabled": true,
  /** By kind, in the order shown; those switched off are `false`. */
  "connections.kinds": {
    thread: true,
    linksTo: true,
    linkedFrom: true,
    sharesThemes: true,
    essayJoins: true,
    withPeople: true,
    saysSimilar: true,
    mentionsTitle: true,
  } satisfies Readonly<Record<ConnectionKindId, boolean>>,
  "notes.help": true,
  /** `HH:mm`, until noon. */
  "notes.dayEnds": "00:00",
  "notes.weekPath": "${weekYear}/${weekYear}-W${week}",
  "notes.monthPath": "${year}/${year}-${month}",
};
