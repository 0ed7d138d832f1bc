import { nearest } from "../nearest";
import { tagKey } from "../tagKey";
import type { Question } from "../vocabulary";
import type { WrittenText } from "./fields";
import type { OwnGroup } from "./ownVocabulary";
import { labelFor } from "./themeId";
import type { Written } from "./written";

/** The groups there are, those of the file among them. */
export interface Groups {
  readonly own: readonly OwnGroup[];
  /** The id of the group that is called so, by its id or its label. */
  idOf(name: string): string | undefined;
  /** The id of the group that a theme names; tells of one that there is not. */
  named(name: WrittenText): string | undefined;
}

export function settleGroups(written: Written, base: readonly Question[]): Groups {
  const names = new Map<string, string>();
  [...base.map(({ id }) => [id, id]), ...base.map(({ id, label }) => [label, id])].forEach(([name, id]) => addFirst(names, name, id));
  const own = ownGroups(written, names);
  own.forEach(({ id, label }) => [id, label].forEach((name) => addFirst(names, name, id)));
  const idOf = (name: string): string | undefined => names.get(tagKey(name));
  const named = ({ text, node }: WrittenText): string | undefined => {
    const id = idOf(text);
    if (id === undefined) {
      const suggestion = (): string | undefined => nearest(text, [...new Set(names.values()), ...names.keys()]);
      written.problems.add("unknownGroup", node, { detail: text, suggestion });
    }
    return id;
  };
  return { own, idOf, named };
}

function addFirst(names: Map<string, string>, name = "", id = ""): void {
  if (!names.has(tagKey(name))) {
    names.set(tagKey(name), id);
  }
}

function ownGroups({ groups, problems }: Written, known: ReadonlyMap<string, string>): readonly OwnGroup[] {
  const taken = new Set<string>();
  return groups.flatMap(({ id: { text, node }, label, gloss, prompts }) => {
    const knownId = known.get(tagKey(text));
    const id = knownId ?? text;
    if (taken.size === taken.add(tagKey(id)).size) {
      problems.add("duplicateId", node, { detail: text });
      return [];
    }
    return [{ id, label: label ?? (knownId === undefined ? labelFor(text) : undefined), gloss, prompts }];
  });
}
