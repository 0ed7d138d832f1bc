import type { Edge } from "../vocabulary";

/** What a log's own themes file says, once what cannot stand has been left out. Ids are those that stand in the vocabulary it makes. */
export interface OwnVocabulary {
  /** Whether the built-in vocabulary is left out. */
  readonly replaces: boolean;
  readonly groups: readonly OwnGroup[];
  readonly themes: readonly OwnTheme[];
  readonly edges: readonly Edge[];
  /** Ids of themes that are left out. */
  readonly hiddenThemes: ReadonlySet<string>;
  /** Ids of groups that are left out. */
  readonly hiddenGroups: ReadonlySet<string>;
}

/** A group of one's own, or what changes in one that was there. */
export interface OwnGroup {
  readonly id: string;
  readonly label: string | undefined;
  readonly gloss: string | undefined;
  readonly prompts: readonly string[];
}

/** A theme of one's own, or what changes in one that was there. */
export interface OwnTheme {
  readonly id: string;
  /** The id of the theme that was there under another one. */
  readonly was: string | undefined;
  readonly label: string | undefined;
  /** The id of its group. */
  readonly question: string | undefined;
  readonly definition: string | undefined;
  readonly prompts: readonly string[];
  readonly aliases: readonly string[];
  readonly cues: readonly string[];
}

export const noOwnVocabulary: OwnVocabulary = {
  replaces: false,
  groups: [],
  themes: [],
  edges: [],
  hiddenThemes: new Set(),
  hiddenGroups: new Set(),
};
