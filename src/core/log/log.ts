import type { Note } from "../note/note";
import { tagKey } from "../themes/tagKey";
import type { Vocabulary } from "../themes/vocabulary";
import { AmbiguousLinks } from "./ambiguousLinks";
import { findBacklinks, linksByNames } from "./backlinks";
import type { Backlinks, NamingLink } from "./backlinks";
import { datedWithin, undatedOf } from "./calendar";
import { indexedEntry, resorted } from "./entry";
import type { Backlink, Entry, IndexedEntry, Place, Resolution, ResolvedLink } from "./entry";
import { Grouping } from "./grouping";
import { type MonthCount, Months, type YearCount } from "./months";
import { type NamedSet, NamedSets } from "./namedSets";
import { NameIndex } from "./nameIndex";
import { nameKey } from "./names";
import { problemsIn, problemsOfEntry } from "./problems";
import type { LogProblem } from "./problems";
import { linksOf, resolveTarget } from "./resolveLinks";
import { SharedTitles } from "./sharedTitles";
import { notesAfter, notesBefore, type ThreadLink } from "./threadLinks";

/** Tells which notes changed since it was last asked. */
export interface ChangeWatch {
  /** Their ids, each once. */
  take(): readonly string[];
  end(): void;
}

/** What takes in each change: `next` is put where `old` was, and either may be missing. */
interface Index {
  update(old: IndexedEntry | undefined, next: IndexedEntry | undefined): void;
}

/**
 * The index of all notes. Putting one touches only its own themes, tags, names and links, so a save costs the same in a large log as
 * in a small one. Lists are newest first, and are the log's own: read them at once, they change with it.
 */
export class Log {
  readonly #entries = new Map<string, IndexedEntry>();
  readonly #lists = new Grouping<IndexedEntry>(listsOf);
  readonly #byTheme = new Grouping<IndexedEntry>((entry) => entry.themes);
  readonly #themeSets = new NamedSets<IndexedEntry>(({ themes }) => themes);
  readonly #byTag = new Grouping<IndexedEntry>((entry) => entry.otherTagKeys);
  readonly #byRole = new Grouping<IndexedEntry>((entry) => entry.roleKeys);
  readonly #roleSets = new NamedSets<IndexedEntry>(({ roleKeys }) => roleKeys);
  readonly #byFollowed = new Grouping<IndexedEntry>((entry) => entry.followPaths);
  readonly #months = new Months();
  readonly #names = new NameIndex((id) => this.#entries.get(id));
  readonly #ambiguousLinks = new AmbiguousLinks(this.#names, (id) => this.#entries.get(id));
  readonly #sharedTitles = new SharedTitles((id) => this.#entries.get(id));
  readonly #indexes: readonly Index[] = [
    this.#lists,
    this.#byTheme,
    this.#byTag,
    this.#byRole,
    this.#byFollowed,
    this.#themeSets,
    this.#roleSets,
    this.#months,
    this.#ambiguousLinks,
    this.#sharedTitles,
  ];
  #vocabulary: Vocabulary;
  #tagOrder: readonly string[] = [];
  readonly #watches = new Set<Set<string>>();
  #version = 0;
  #identities = 0;
  /** How many problems notes have of their own. */
  #ownProblems = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The themes that notes are sorted by. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  /**
   * Takes other themes to sort notes by. Answers with the ids of the notes whose tags may mean something else now: they are as they were
   * until they are sorted anew, which may be done some at a time.
   */
  setVocabulary(vocabulary: Vocabulary): readonly string[] {
    const before = this.#vocabulary;
    this.#vocabulary = vocabulary;
    this.#version += 1;
    const { themes, tags } = meaningsThatDiffer(before, vocabulary);
    const stale = [...Array.from(themes, (id) => this.#byTheme.at(id)), ...tags.map((tag) => this.#byTag.at(tag))];
    return [...new Set(stale.flatMap((entries) => entries.map(({ id }) => id)))];
  }

  /** Sorts notes anew by the themes there are now. Each stays the same note; one whose tags mean the same keeps its entry. */
  resort(ids: Iterable<string>): void {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      const next = entry && resorted(entry, this.#vocabulary);
      if (next !== entry) {
        this.#change(id, next);
      }
    }
  }

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  /** Gathers the ids of the notes that are put, moved or removed from now on. */
  watch(): ChangeWatch {
    const changed = new Set<string>();
    this.#watches.add(changed);
    const take = (): readonly string[] => {
      const ids = [...changed];
      changed.clear();
      return ids;
    };
    return { take, end: () => this.#watches.delete(changed) };
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Adds a note, or puts it in place of the one with that id. `root` tells workspace folders apart where there are several. */
  put(id: string, path: string, note: Note, root = ""): void {
    const identity = this.#entries.get(id)?.identity ?? ++this.#identities;
    this.#change(id, indexedEntry({ id, path, root, note, identity }, this.vocabulary));
  }

  /** Puts a note that was known by another id: it stays the same note, in another place. A note that was in that place is replaced. */
  rename(from: string, { id, path, root, note }: Omit<Place, "identity">): void {
    const identity = this.#entries.get(from)?.identity ?? ++this.#identities;
    this.remove(from);
    this.#change(id, indexedEntry({ id, path, root, note, identity }, this.vocabulary));
  }

  /** Says whether there was such a note. */
  remove(id: string): boolean {
    const isHere = this.#entries.has(id);
    if (isHere) {
      this.#change(id, undefined);
    }
    return isHere;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** The note at exactly this path; in any workspace folder where `root` is not given. */
  atPath(path: string, root?: string): Entry | undefined {
    return this.#names.atPath(nameKey(path)).find((entry) => entry.path === path && (root === undefined || entry.root === root));
  }

  /** The ids of other notes that differ from this id, at this path, in letter case only. */
  twinsOf(id: string, path: string): readonly string[] {
    const alike = this.#names.atPath(nameKey(path)).filter((entry) => entry.id.toLowerCase() === id.toLowerCase());
    return alike.map((entry) => entry.id).filter((other) => other !== id);
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

  /** What asks for attention, no more than `limit` of it: what could not be read first, each newest first; and how much there is. */
  problems(limit = Infinity): { readonly problems: readonly LogProblem[]; readonly total: number } {
    const [withOwn, links, titles] = [this.#lists.at("withProblems"), this.#ambiguousLinks, this.#sharedTitles];
    return { problems: problemsIn({ withOwn, links, titles }, limit), total: this.#ownProblems + links.total + titles.total };
  }

  /** What about this note asks for attention. */
  problemsOf(id: string): readonly LogProblem[] {
    const entry = this.#entries.get(id);
    return entry ? problemsOfEntry(entry, { links: this.#ambiguousLinks, titles: this.#sharedTitles }) : [];
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

  years(): readonly YearCount[] {
    return this.#months.years();
  }

  /** The months of a year that have notes, newest first. */
  months(year: string): readonly MonthCount[] {
    return this.#months.ofYear(year);
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

  /** The sets of themes that notes have between them. */
  themeSets(): readonly NamedSet[] {
    return this.#themeSets.all();
  }

  /** The notes with people in this role, in any spelling. */
  withRole(role: string): readonly Entry[] {
    return this.#byRole.at(tagKey(role));
  }

  /** The sets of roles, in the form in which two spellings are one. */
  roleSets(): readonly NamedSet[] {
    return this.#roleSets.all();
  }

  /** The notes this one says it continues, in its order. */
  before(id: string): readonly ThreadLink[] {
    const entry = this.#entries.get(id);
    return entry ? notesBefore(entry, this.#names) : [];
  }

  /** The notes that say they continue this one, newest first. */
  after(id: string): readonly ThreadLink[] {
    const entry = this.#entries.get(id);
    return entry ? notesAfter(entry, { names: this.#names, following: (path) => this.#byFollowed.at(path) }) : [];
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

  /** All links that name one of these paths, as `nameKey` has them, wherever they have it start: what they lead to is another matter. */
  linksByNames(paths: ReadonlySet<string>): readonly NamingLink[] {
    return linksByNames(paths, { names: this.#names, entryOf: (id) => this.#entries.get(id) });
  }

  /** The same of the links by which notes follow others. */
  followsByNames(paths: ReadonlySet<string>): readonly NamingLink[] {
    const sources = new Set([...paths].flatMap((path) => this.#byFollowed.at(path)));
    return [...sources].flatMap((from) =>
      from.note.follows.map((link) => ({ from, link, resolution: resolveTarget(link.target, from, this.#names) })),
    );
  }

  /** The links of the newest `limit` notes that link to this one, and how many notes do. */
  backlinks(id: string, limit = Infinity): Backlinks {
    const entry = this.#entries.get(id);
    const search = { names: this.#names, all: this.#lists.at("all"), entryOf: (other: string) => this.#entries.get(other), limit };
    return entry ? findBacklinks(entry, search) : { links: [], notes: 0 };
  }

  #change(id: string, next: IndexedEntry | undefined): void {
    const old = this.#entries.get(id);
    if (next) {
      this.#entries.set(id, next);
    } else {
      this.#entries.delete(id);
    }
    this.#indexes.forEach((index) => index.update(old, next));
    this.#ownProblems += (next?.note.problems.length ?? 0) - (old?.note.problems.length ?? 0);
    this.#version += 1;
    this.#watches.forEach((changed) => changed.add(id));
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

/** The themes that have, and the tags that mean none of, the names that mean something else in another vocabulary. */
function meaningsThatDiffer(a: Vocabulary, b: Vocabulary): { readonly themes: ReadonlySet<string>; readonly tags: readonly string[] } {
  const names = [...new Set([...a.names(), ...b.names()])].filter((name) => a.resolve(name)?.id !== b.resolve(name)?.id);
  const themes = names.map((name) => a.resolve(name)?.id).filter((id) => id !== undefined);
  return { themes: new Set(themes), tags: names.filter((name) => !a.resolve(name)) };
}

const collator = new Intl.Collator(undefined, { numeric: true });

function alphabetically(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

function listsOf(entry: IndexedEntry): readonly string[] {
  const isUntagged = entry.themes.length + entry.otherTags.length === 0;
  const hasProblems = entry.note.problems.length > 0;
  return isUntagged || hasProblems ? ["all", ...(isUntagged ? ["untagged"] : []), ...(hasProblems ? ["withProblems"] : [])] : allOnly;
}

const allOnly: readonly string[] = ["all"];

function spellingsIn(entry: Entry | undefined): ReadonlyMap<string, string> {
  return new Map(entry?.otherTags.map((tag) => [tagKey(tag), tag]));
}
