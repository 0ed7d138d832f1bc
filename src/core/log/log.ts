import type { Note } from "../note/note";
import { tagKey } from "../themes/tagKey";
import type { Vocabulary } from "../themes/vocabulary";
import { findBacklinks } from "./backlinks";
import type { Backlinks } from "./backlinks";
import { datedWithin, periodsOf, undatedOf } from "./calendar";
import { indexedEntry } from "./entry";
import type { Backlink, Entry, IndexedEntry, Resolution, ResolvedLink } from "./entry";
import { Grouping } from "./grouping";
import { NameIndex } from "./nameIndex";
import { nameKey } from "./names";
import { linksOf, resolveTarget } from "./resolveLinks";

/**
 * The index of all notes. Putting one touches only its own themes, tags, names and links, so a save costs the same in a large log as
 * in a small one. Lists are newest first, and are the log's own: read them at once, they change with it.
 */
export class Log {
  readonly vocabulary: Vocabulary;
  readonly #entries = new Map<string, IndexedEntry>();
  readonly #lists = new Grouping<IndexedEntry>(listsOf);
  readonly #byTheme = new Grouping<IndexedEntry>((entry) => entry.themes);
  readonly #byThemes = new Grouping<IndexedEntry>(themeSetOf);
  readonly #byTag = new Grouping<IndexedEntry>((entry) => entry.otherTags.map(tagKey));
  readonly #names = new NameIndex((id) => this.#entries.get(id));
  #tagOrder: readonly string[] = [];
  #version = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Adds a note, or puts it in place of the one with that id. `root` tells workspace folders apart where there are several. */
  put(id: string, path: string, note: Note, root = ""): void {
    this.#change(id, indexedEntry({ id, path, root, note }, this.vocabulary));
  }

  /** Says whether there was such a note. */
  remove(id: string): boolean {
    const isHere = this.#entries.has(id);
    if (isHere) {
      this.#change(id, undefined);
    }
    return isHere;
  }

  clear(): void {
    this.#entries.clear();
    this.#groupings().forEach((grouping) => grouping.clear());
    this.#names.clear();
    this.#version += 1;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** The note at exactly this path; in any workspace folder where `root` is not given. */
  atPath(path: string, root?: string): Entry | undefined {
    return this.#names.atPath(nameKey(path)).find((entry) => entry.path === path && (root === undefined || entry.root === root));
  }

  all(): readonly Entry[] {
    return this.#lists.at("all");
  }

  onTheme(themeId: string): readonly Entry[] {
    return this.#byTheme.at(themeId);
  }

  /** The notes with a tag in any spelling; a tag that means a theme stands for it. */
  onTag(tag: string): readonly Entry[] {
    const theme = this.vocabulary.resolve(tag);
    return theme ? this.onTheme(theme.id) : this.#byTag.at(tagKey(tag));
  }

  untagged(): readonly Entry[] {
    return this.#lists.at("untagged");
  }

  needingAttention(): readonly Entry[] {
    return this.#lists.at("needingAttention");
  }

  undated(): readonly Entry[] {
    return undatedOf(this.all());
  }

  /** `date` as `2026-11-22`. */
  onDay(date: string): readonly Entry[] {
    return datedWithin(this.all(), date);
  }

  /** `month` as `2026-11`. */
  inMonth(month: string): readonly Entry[] {
    return datedWithin(this.all(), month);
  }

  years(): readonly { readonly year: string; readonly count: number }[] {
    return periodsOf(this.all(), 4).map(({ period, count }) => ({ year: period, count }));
  }

  /** The months of a year that have notes, newest first, as `2026-11`. */
  months(year: string): readonly { readonly month: string; readonly count: number }[] {
    return periodsOf(datedWithin(this.all(), year), 7).map(({ period, count }) => ({ month: period, count }));
  }

  /** Tags that mean no theme, alphabetically, each as the newest note that has it spells it. */
  otherTags(): readonly { readonly tag: string; readonly count: number }[] {
    const spellings = new Map<Entry | undefined, ReadonlyMap<string, string>>();
    return this.#alphabetical().map((key) => {
      const newest = this.#byTag.at(key)[0];
      const spelled = spellings.get(newest) ?? spellingsIn(newest);
      spellings.set(newest, spelled);
      return { tag: spelled.get(key) ?? key, count: this.#byTag.count(key) };
    });
  }

  /** The sets of themes that notes have between them, each with the notes that have exactly those: far fewer than notes. */
  themeSets(): readonly { readonly themes: readonly string[]; readonly entries: readonly Entry[] }[] {
    const sets = Array.from(this.#byThemes.keys(), (key) => this.#byThemes.at(key));
    return sets.map((entries) => ({ themes: entries[0]?.themes ?? [], entries }));
  }

  /** What a link with this target leads to from a note; without one, nothing is nearer than anything else. */
  resolve(target: string, from?: Entry | string): Resolution {
    const id = typeof from === "string" ? from : from?.id;
    return resolveTarget(target, id === undefined ? undefined : this.#entries.get(id), this.#names);
  }

  /** The note's links, in its order. */
  linksFrom(id: string): readonly ResolvedLink[] {
    const entry = this.#entries.get(id);
    return entry ? linksOf(entry, this.#names) : [];
  }

  /** The links other notes have to this one, newest note first and in its order. */
  linkedFrom(id: string): readonly Backlink[] {
    return this.backlinks(id).links;
  }

  /** The links of the newest `limit` notes that link to this one, and how many notes do. */
  backlinks(id: string, limit = Infinity): Backlinks {
    const entry = this.#entries.get(id);
    const search = { names: this.#names, all: this.#lists.at("all"), entryOf: (other: string) => this.#entries.get(other), limit };
    return entry ? findBacklinks(entry, search) : { links: [], notes: 0 };
  }

  #change(id: string, next: IndexedEntry | undefined): void {
    const old = this.#entries.get(id);
    this.#groupings().forEach((grouping) => grouping.update(old, next));
    this.#names.changed(id, old);
    if (next) {
      this.#entries.set(id, next);
    } else {
      this.#entries.delete(id);
    }
    this.#version += 1;
  }

  #groupings(): readonly Grouping<IndexedEntry>[] {
    return [this.#lists, this.#byTheme, this.#byThemes, this.#byTag];
  }

  /** The keys of the other tags in the order people expect; sorting what was in order before is quick. */
  #alphabetical(): readonly string[] {
    const known = new Set(this.#tagOrder);
    const added = [...this.#byTag.keys()].filter((key) => !known.has(key));
    const kept = this.#tagOrder.filter((key) => this.#byTag.has(key));
    if (added.length > 0 || kept.length < this.#tagOrder.length) {
      this.#tagOrder = added.length > 0 ? [...kept, ...added].toSorted(alphabetically) : kept;
    }
    return this.#tagOrder;
  }
}

const collator = new Intl.Collator(undefined, { numeric: true });

function alphabetically(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

function listsOf(entry: IndexedEntry): readonly string[] {
  const isUntagged = entry.themes.length + entry.otherTags.length === 0;
  return ["all", ...(isUntagged ? ["untagged"] : []), ...(entry.note.problems.length > 0 ? ["needingAttention"] : [])];
}

function themeSetOf(entry: IndexedEntry): readonly string[] {
  return entry.themes.length === 0 ? [] : [entry.themes.toSorted().join("\n")];
}

function spellingsIn(entry: Entry | undefined): ReadonlyMap<string, string> {
  return new Map(entry?.otherTags.map((tag) => [tagKey(tag), tag]));
}
