import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Link } from "../note/note";
import type { Edge, Theme } from "../themes/vocabulary";
import type { Wording } from "./wording/wording";

/** A relation of one note to another, with its reason. */
export interface Connection {
  readonly kind: ConnectionKindId;
  readonly other: Entry;
  /** 0 to 1; comparable within a kind. Each kind says how it is found. */
  readonly strength: number;
  readonly reason: Reason;
  /** Where it is said, counted from 0, in the note `source`; undefined where no one line says it. */
  readonly line?: number;
  /** The id of the note that holds the line: the one looked at, or the other. */
  readonly source?: string;
}

export type ConnectionKindId =
  | "thread"
  | "linksTo"
  | "linkedFrom"
  | "sharesThemes"
  | "essayJoins"
  | "withPeople"
  | "saysSimilar"
  | "mentionsTitle";

export interface ConnectionKind {
  readonly id: ConnectionKindId;
  /** Best first, and each other note once. */
  readonly find: (entry: Entry, log: Log, options?: FindOptions) => Found;
}

export interface FindOptions {
  /** At most so many. */
  readonly limit?: number;
  /** What the notes' texts say. Without it, the kinds that need it find nothing. */
  readonly wording?: Pick<Wording, "similarTo" | "mentions">;
}

export interface Found {
  readonly connections: readonly Connection[];
  /** How many there are in all, those beyond the limit included. */
  readonly total: number;
}

/** Why two notes are connected, without the words. */
export type Reason = ThreadReason | LinkReason | SharedThemesReason | EssayReason | PeopleReason | SimilarReason | MentionReason;

export interface ThreadReason {
  readonly code: "thread";
  /** Where in the thread the other note is. */
  readonly direction: "before" | "after";
  /** How many notes on: 1 next to the note looked at. */
  readonly steps: number;
}

export interface LinkReason {
  readonly code: "linksTo" | "linkedFrom";
  /** The first of the links. */
  readonly link: Link;
  /** How many links there are from the one note to the other. */
  readonly count: number;
}

export interface SharedThemesReason {
  readonly code: "sharesThemes";
  /** The themes both notes have, the rarest first, each with how many notes of the log have it. */
  readonly themes: readonly { readonly theme: Theme; readonly count: number }[];
  /** How many notes the log holds. */
  readonly of: number;
}

export interface EssayReason {
  readonly code: "essayJoins";
  /** The strongest of the edges that join them. */
  readonly edge: Edge;
  readonly here: Theme;
  readonly there: Theme;
  /** How many more edges join the two notes. */
  readonly more: number;
}

export interface PeopleReason {
  readonly code: "withPeople";
  /** The roles both notes have, as the note looked at writes them, the rarest first, each with how many notes of the log have it. */
  readonly roles: readonly { readonly role: string; readonly count: number }[];
  /** How many notes the log holds. */
  readonly of: number;
}

export interface SimilarReason {
  readonly code: "saysSimilar";
  /** The rarest of the words both notes have. */
  readonly words: readonly string[];
}

export interface MentionReason {
  readonly code: "mentionsTitle";
  /** Whether the note looked at names the other, or is named there. */
  readonly direction: "here" | "there";
  /** The title or alias, as the note that is called so writes it. */
  readonly name: string;
  /** The line it first stands on, counted from 0. */
  readonly line: number;
  readonly count: number;
}

export const defaultLimit = 200;
