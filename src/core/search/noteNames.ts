import type { Entry } from "../log/entry";
import type { Vocabulary } from "../themes/vocabulary";
import { fold } from "./fold";
import type { Query, Term } from "./query";

/** What the index knows of a note, folded: what a search needs no text for. */
interface Names {
  readonly title: string;
  readonly aliases: readonly string[];
  /** Title, aliases, file name, date, themes and tags, a line each. */
  readonly all: string;
}

export interface NamedNote {
  readonly entry: Entry;
  /** The alias by which it answers, rather than its title. */
  readonly alias: string | undefined;
}

/** What answers to a query by what the index knows; each note's names are folded once and kept as long as this is. */
export class NoteNames {
  readonly #vocabulary: Vocabulary;
  readonly #names = new WeakMap<Entry, Names>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The best first: names that begin so, words of names that do, names that hold it, anything else; of equals, in the order given. */
  find(entries: readonly Entry[], query: Query, limit: number): readonly NamedNote[] {
    const isWanted = this.filterOf(query);
    const terms = [...query.terms, ...query.dates];
    const whole = terms.map(({ text }) => text).join(" ");
    const ranked: readonly NamedNote[][] = [[], [], [], []];
    for (const entry of entries) {
      if (!terms.every((term) => this.holds(entry, term)) || !isWanted(entry)) {
        continue;
      }
      const { rank, alias } = rankOf(this.#namesOf(entry), terms, whole);
      ranked[rank]?.push({ entry, alias: alias === undefined ? undefined : entry.note.aliases[alias] });
      if ((ranked[0]?.length ?? 0) >= limit) {
        break;
      }
    }
    return ranked.flat().slice(0, limit);
  }

  /** Whether the index knows that a note holds a term, or has the date it means. */
  holds(entry: Entry, term: Term & { readonly period?: string }): boolean {
    const isThen = term.period !== undefined && entry.note.date?.startsWith(term.period) === true;
    return isThen || term.isIn(this.#namesOf(entry).all);
  }

  /** Tells the notes that have every theme or tag that is asked for. */
  filterOf({ themes }: Query): (entry: Entry) => boolean {
    const wanted = themes.map((sought) => ({ sought, ids: this.#themesCalled(sought) }));
    return (entry) =>
      wanted.every(
        ({ sought, ids }) =>
          entry.themes.some((id) => ids.has(id)) || entry.otherTags.some((tag) => spaced(fold(tag)).includes(spaced(sought))),
      );
  }

  #themesCalled(sought: string): ReadonlySet<string> {
    const exact = this.#vocabulary.resolve(sought);
    const called = this.#vocabulary.themes.filter(({ id, label }) => spaced(`${id}\n${fold(label)}`).includes(spaced(sought)));
    return new Set([...(exact ? [exact] : []), ...called].map(({ id }) => id));
  }

  #namesOf(entry: Entry): Names {
    const known = this.#names.get(entry);
    if (known) {
      return known;
    }
    const { note, path, themes, otherTags } = entry;
    const labels = themes.map((id) => this.#vocabulary.theme(id)?.label ?? id);
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]{2,8}$/i, "");
    const names = {
      title: fold(note.title),
      aliases: note.aliases.map(fold),
      all: fold([note.title, ...note.aliases, file, note.date ?? "", ...labels, ...otherTags].join("\n")),
    };
    this.#names.set(entry, names);
    return names;
  }
}

/** A hyphen in a tag stands for a space. */
function spaced(text: string): string {
  return text.replace(/[-_]/g, " ");
}

interface Rank {
  readonly rank: 0 | 1 | 2 | 3;
  /** Which of the aliases it is. */
  readonly alias: number | undefined;
}

function rankOf({ title, aliases }: Names, terms: readonly Term[], whole: string): Rank {
  let best: Rank = { rank: 3, alias: undefined };
  [title, ...aliases].forEach((name, n) => {
    const rank = nameRank(name, terms, whole);
    if (rank < best.rank) {
      best = { rank, alias: n === 0 ? undefined : n - 1 };
    }
  });
  return best;
}

function nameRank(name: string, terms: readonly Term[], whole: string): Rank["rank"] {
  if (terms.length === 0 || !terms.every((term) => term.isIn(name))) {
    return 3;
  }
  if (name.startsWith(whole)) {
    return 0;
  }
  return terms.every(({ text }) => name.startsWith(text) || name.includes(` ${text}`)) ? 1 : 2;
}
