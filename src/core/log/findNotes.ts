import type { Entry } from "./entry";

export interface FoundNote {
  readonly entry: Entry;
  /** The alias that was meant rather than the title. */
  readonly alias: string | undefined;
}

/** How well a note answers: its name begins with what is sought; its words do; its name holds it; its path or date does. */
type Rank = 0 | 1 | 2 | 3;

/** The notes that hold each word sought in title, alias, path or date: the best first and, of equals, in the order given. */
export function findNotes(entries: readonly Entry[], sought: string, limit: number): readonly FoundNote[] {
  const query = queryOf(sought);
  if (query.words.length === 0) {
    return entries.slice(0, limit).map((entry) => ({ entry, alias: undefined }));
  }
  const ranked: readonly FoundNote[][] = [[], [], [], []];
  for (const entry of entries) {
    const found = match(entry, query);
    if (found !== undefined) {
      ranked[found.rank]?.push({ entry, alias: found.alias });
    }
    if ((ranked[0]?.length ?? 0) >= limit) {
      break;
    }
  }
  return ranked.flat().slice(0, limit);
}

interface Query {
  readonly whole: string;
  readonly words: readonly string[];
}

function queryOf(sought: string): Query {
  const whole = folded(sought).trim();
  return { whole, words: whole.split(/\s+/).filter((word) => word !== "") };
}

/** Small letters without accents, so that `e` finds `É`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

interface Match {
  readonly rank: Rank;
  readonly alias: string | undefined;
}

/** Most notes hold none of it, and are looked at once. */
function match({ note, path }: Entry, query: Query): Match | undefined {
  const everything = [note.title, path, note.date ?? "", ...note.aliases].join("\n");
  if (!holdsAll(folded(everything), query.words)) {
    return undefined;
  }
  const names = [undefined, ...note.aliases].map((alias) => matchName(folded(alias ?? note.title), query, alias));
  const [best] = names.filter((name) => name !== undefined).toSorted((a, b) => a.rank - b.rank);
  return best ?? { rank: 3, alias: undefined };
}

function matchName(name: string, { whole, words }: Query, alias: string | undefined): Match | undefined {
  if (name.startsWith(whole)) {
    return { rank: 0, alias };
  }
  if (!holdsAll(name, words)) {
    return undefined;
  }
  return { rank: words.every((word) => name.startsWith(word) || name.includes(` ${word}`)) ? 1 : 2, alias };
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
