import type { Entry } from "../log/entry";
import { splitFrontMatter } from "../note/frontMatter/frontMatter";
import { fold } from "./fold";
import type { NoteNames } from "./noteNames";
import type { Query } from "./query";

/** What notes say below their front matter, folded, as much as there is room for. */
export class FoldedTexts {
  readonly #room: number;
  readonly #texts = new Map<string, string>();
  #size = 0;

  /** `room` in characters. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Takes a note's text in the place of what it said before. Says whether there was room. */
  put(id: string, text: string): boolean {
    this.remove(id);
    const hasRoom = this.#size + text.length <= this.#room;
    if (hasRoom) {
      const body = foldedBody(text);
      this.#texts.set(id, body);
      this.#size += body.length;
    }
    return hasRoom;
  }

  remove(id: string): void {
    this.#size -= this.#texts.get(id)?.length ?? 0;
    this.#texts.delete(id);
  }

  get(id: string): string | undefined {
    return this.#texts.get(id);
  }
}

export function foldedBody(text: string): string {
  return fold(text.slice(splitFrontMatter(text).bodyStart));
}

/** Tells whether a note answers to a query by its folded text, with what the index knows of it; never where the index alone does. */
export function textMatcher(names: NoteNames, query: Query): (entry: Entry, folded: string) => boolean {
  const isWanted = names.filterOf(query);
  const terms = [...query.terms, ...query.dates];
  return (entry, folded) => {
    let isInText = false;
    for (const term of terms) {
      const isNamed = names.holds(entry, term);
      if (!isNamed && !term.isIn(folded)) {
        return false;
      }
      isInText ||= !isNamed;
    }
    return isInText && isWanted(entry);
  };
}
