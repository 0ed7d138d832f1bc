import { tagKey } from "./tagKey";

/** A question of the essay, or its closing purpose: the first level of the Themes view. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  readonly prompts: readonly string[];
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  /** The id of the question it belongs to. */
  readonly question: string;
  readonly definition: string;
  /** Paragraphs of the essay it comes from, such as `P4`. */
  readonly paragraphs: readonly string[];
  readonly prompts: readonly string[];
  /** Word beginnings that suggest the theme in a text. */
  readonly cues: readonly string[];
  readonly aliases: readonly string[];
}

/** A relation between two themes. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly kind: EdgeKind;
  /** What the essay states, or sets side by side, or what a log's own themes file says. */
  readonly basis: "stated" | "juxtaposed" | "own";
  /** The paragraph or paragraphs, such as `P13/P15`; empty for one's own. */
  readonly paragraph: string;
  /** The reason; may be empty for one's own. */
  readonly why: string;
}

export const edgeKinds = [
  "mutual",
  "depends-on",
  "means",
  "calls-for",
  "serves",
  "examined-by",
  "contrast",
  "leads-to",
  "enables",
  "tension",
  "happens-in",
] as const;

export type EdgeKind = (typeof edgeKinds)[number];

export interface VocabularyData {
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
  readonly edges: readonly Edge[];
}

/** The themes a log is read by: which there are, what else they are called, and how they are joined. */
export class Vocabulary {
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
  readonly #byName = new Map<string, Theme>();
  readonly #byId = new Map<string, Theme>();
  readonly #edges = new Map<string, Edge[]>();
  readonly #pairs = new Map<string, Edge>();

  /** Where an id, alias or pair of themes is given twice, the first stands; an id outranks an alias, an alias a label. */
  constructor(data: VocabularyData) {
    this.questions = firstOfEach(data.questions);
    this.themes = firstOfEach(data.themes);
    for (const theme of this.themes) {
      this.#byId.set(theme.id, theme);
      this.#name(theme, theme.id);
    }
    for (const theme of this.themes) {
      theme.aliases.forEach((alias) => this.#name(theme, alias));
    }
    this.themes.forEach((theme) => this.#name(theme, theme.label));
    data.edges.forEach((edge) => this.#join(edge));
  }

  theme(id: string): Theme | undefined {
    return this.#byId.get(id);
  }

  question(id: string): Question | undefined {
    return this.questions.find((question) => question.id === id);
  }

  themesOf(questionId: string): readonly Theme[] {
    return this.themes.filter((theme) => theme.question === questionId);
  }

  /** The theme a tag means, by its id, an alias or its label, in any spelling; a tag with a `/` never means one. */
  resolve(tag: string): Theme | undefined {
    return this.#byName.get(tagKey(tag));
  }

  /** Every name that means a theme, as tags are compared. */
  names(): Iterable<string> {
    return this.#byName.keys();
  }

  edgesOf(themeId: string): readonly Edge[] {
    return this.#edges.get(themeId) ?? [];
  }

  /** The edge that joins two themes, whichever way round it runs. */
  edgeBetween(a: string, b: string): Edge | undefined {
    return this.#pairs.get(pairKey(a, b));
  }

  #name(theme: Theme, name: string): void {
    const key = tagKey(name);
    if (key !== "" && !key.includes("/") && !this.#byName.has(key)) {
      this.#byName.set(key, theme);
    }
  }

  #join(edge: Edge): void {
    const isKnown = this.#byId.has(edge.a) && this.#byId.has(edge.b) && edge.a !== edge.b;
    if (!isKnown || this.edgeBetween(edge.a, edge.b)) {
      return;
    }
    this.#pairs.set(pairKey(edge.a, edge.b), edge);
    for (const id of [edge.a, edge.b]) {
      const edges = this.#edges.get(id);
      edges?.push(edge);
      this.#edges.set(id, edges ?? [edge]);
    }
  }
}

/** The theme at the other end of an edge. */
export function otherEnd(edge: Edge, themeId: string): string {
  return edge.a === themeId ? edge.b : edge.a;
}

/** The same whichever way round the edge runs. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const key = tagKey(item.id);
    if (!firsts.has(key)) {
      firsts.set(key, item);
    }
  }
  return [...firsts.values()];
}
