import type { IndexedEntry, Resolution, ResolvedLink } from "./entry";
import type { NameIndex } from "./nameIndex";
import { foldersOf, parseTarget, withoutExtension } from "./names";
import type { Target } from "./names";

/** What there is to name. */
type Names = Pick<NameIndex, "atPath" | "meaningsOf">;

/** A way a target can name notes. */
type Tier = (target: Target, from: IndexedEntry | undefined, names: Names) => readonly IndexedEntry[];

/** The ways a target can name a note; the first that finds any decides. */
const tiers: readonly Tier[] = [fromOwnFolder, fromWorkspaceFolder, ({ path }, _, names) => names.meaningsOf(path)];

/** What a target means in the note `from`; an empty one means that note. */
export function resolveTarget(written: string, from: IndexedEntry | undefined, names: Names): Resolution {
  if (isWithinNote(written)) {
    return from ? { kind: "note", entry: from } : { kind: "missing" };
  }
  const target = parseTarget(written);
  for (const tier of tiers) {
    const found = tier(target, from, names);
    if (found.length > 0) {
      return choose(found, target, from);
    }
  }
  return { kind: "missing" };
}

/** The links of a note, in its order. */
export function linksOf(entry: IndexedEntry, names: Names): readonly ResolvedLink[] {
  const resolve = rememberingResolver(names);
  return entry.note.links.map((link) => ({ link, resolution: resolve(link.target, entry) }));
}

/**
 * Resolves many links together. Those of one folder with one target lead to one place, and what a path can mean is the same from everywhere:
 * remembering both keeps a note affordable that thousands link to, and so do thousands of notes of one file name.
 */
export function rememberingResolver(names: Names): (target: string, from: IndexedEntry) => Resolution {
  const places = new Map<string, Resolution>();
  const meanings = new Map<string, readonly IndexedEntry[]>();
  const remembering: Names = {
    atPath: (path) => names.atPath(path),
    meaningsOf: (path) => remembered(meanings, path, () => names.meaningsOf(path)),
  };
  return (target, from) => {
    const folder = `${from.root}\n${foldersOf(from.pathKey).join("/")}`;
    const resolve = () => resolveTarget(target, from, remembering);
    return isWithinNote(target) ? resolve() : remembered(places, `${folder}\n${target}`, resolve);
  };
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

function isWithinNote(target: string): boolean {
  return target.trim() === "";
}

/** Nothing of that path is nearer than what the linking note's own folder leads to. */
function fromOwnFolder({ path, up, isRooted }: Target, from: IndexedEntry | undefined, names: Names): readonly IndexedEntry[] {
  if (!from || isRooted || path === "") {
    return [];
  }
  const folders = foldersOf(from.pathKey);
  const isInside = up <= folders.length;
  return isInside ? atPathIn(from, [...folders.slice(0, folders.length - up), path].join("/"), names) : [];
}

function fromWorkspaceFolder(target: Target, from: IndexedEntry | undefined, names: Names): readonly IndexedEntry[] {
  return target.isRooted && from ? atPathIn(from, target.path, names) : [];
}

function atPathIn(from: IndexedEntry, path: string, names: Names): readonly IndexedEntry[] {
  return names.atPath(path).filter((entry) => entry.root === from.root);
}

/** The nearest to the linking note; of those as near, the one written exactly so; else a person has to say. */
function choose(found: readonly IndexedEntry[], target: Target, from: IndexedEntry | undefined): Resolution {
  const near = from && found.length > 1 ? nearest(found, from) : found;
  const exact = near.length > 1 ? near.filter((entry) => isCalledExactly(entry, target.written)) : [];
  const [only, another] = exact.length > 0 ? exact : near;
  if (only && !another) {
    return { kind: "note", entry: only };
  }
  return { kind: "ambiguous", candidates: near.toSorted((a, b) => (a.path + a.id < b.path + b.id ? -1 : 1)) };
}

/** Those that share the longest run of folders with the linking note and, of these, are the fewest folders away. */
function nearest(found: readonly IndexedEntry[], from: IndexedEntry): readonly IndexedEntry[] {
  const home = placeOf(from);
  const ranked = found.map((entry) => ({ entry, ...closeness(placeOf(entry), home) }));
  const [best] = ranked.toSorted((a, b) => b.shared - a.shared || a.away - b.away);
  return ranked.filter((one) => one.shared === best?.shared && one.away === best.away).map((one) => one.entry);
}

function closeness(place: readonly string[], home: readonly string[]): { readonly shared: number; readonly away: number } {
  const parting = home.findIndex((folder, index) => folder !== place[index]);
  const shared = parting < 0 ? home.length : parting;
  return { shared, away: home.length + place.length - 2 * shared };
}

/** The workspace folder counts as the outermost folder, so that a note of the same one is nearer. */
function placeOf(entry: IndexedEntry): readonly string[] {
  return [entry.root, ...foldersOf(entry.pathKey)];
}

function isCalledExactly(entry: IndexedEntry, written: string): boolean {
  const name = written.normalize("NFC").replace(/^[./\\]{0,100}/, "");
  const paths = [entry.path, withoutExtension(entry.path)].map((path) => `/${path.normalize("NFC")}`);
  return paths.some((path) => path.endsWith(`/${name}`)) || [entry.note.title, ...entry.note.aliases].includes(written);
}
