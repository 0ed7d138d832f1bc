import type { Note } from "../note/note";

/** A note that went from its place, or came to one. */
interface Placed {
  readonly id: string;
  /** Relative to the workspace folder, `/` between names. */
  readonly path: string;
  readonly note: Note;
}

/**
 * For the ids of notes that came, the ids of those that went and are the same note elsewhere: they say the same and, where several do, have
 * the same file name. Where that leaves a choice they are taken for different notes.
 */
export function renamesAmong(gone: readonly Placed[], come: readonly Placed[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  if (gone.length === 0 || come.length === 0) {
    return renames;
  }
  const leaving = gather(gone);
  for (const [writing, arrived] of gather(come)) {
    pair(leaving.get(writing) ?? [], arrived).forEach(([from, to]) => renames.set(to.id, from.id));
  }
  return renames;
}

function pair(gone: readonly Placed[], come: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const [from, to] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && from && to) {
    return [[from, to]];
  }
  return come.flatMap((arrived) => {
    const named = gone.filter((left) => fileName(left) === fileName(arrived));
    const rivals = come.filter((other) => fileName(other) === fileName(arrived));
    return named.length === 1 && named[0] && rivals.length === 1 ? [[named[0], arrived] as const] : [];
  });
}

function gather(notes: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const byWriting = new Map<string, Placed[]>();
  for (const placed of notes) {
    const writing = writingOf(placed.note);
    const same = byWriting.get(writing) ?? [];
    same.push(placed);
    byWriting.set(writing, same);
  }
  return byWriting;
}

/** What the note says whatever its file is called. */
function writingOf({ title, titleLine, tags, aliases, links, headings, tasks }: Note): string {
  return JSON.stringify([titleLine === undefined ? "" : title, tags, aliases, links, headings, tasks]);
}

function fileName({ path }: Placed): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
