import { cueKey, Cues, isHeldBy } from "./cues";
import { proseOf } from "./proseOf";
import type { Theme, Vocabulary } from "./vocabulary";

/** A theme that a text may be on, and the words in it that say so, each standing for another cue. */
export interface Suggestion {
  readonly theme: Theme;
  readonly words: readonly string[];
}

/** So many cues point to a theme; fewer are chance. */
const fewestCues = 3;
const mostSuggestions = 5;

/** Themes beyond those it has (ids) that a note's own words point to, most cues first. Front matter, code and where links lead do not count. */
export function suggestThemes(
  text: string,
  vocabulary: Pick<Vocabulary, "themes">,
  has: ReadonlySet<string> = new Set(),
): readonly Suggestion[] {
  const cues = new Cues();
  const others = vocabulary.themes.filter(({ id }) => !has.has(id));
  const themes = others.map((theme) => ({ theme, keys: new Set(theme.cues.map(cueKey).filter((key) => key !== undefined)) }));
  themes.forEach(({ keys }) => keys.forEach((key) => cues.add(key)));
  const found = cues.in(proseOf(text));
  return themes
    .map(({ theme, keys }) => ({ theme, words: distinctWords(keys, found) }))
    .filter(({ words }) => words.length >= fewestCues)
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, mostSuggestions);
}

/** A cue that holds another (“powerless” and “power”) says nothing more. */
function distinctWords(keys: ReadonlySet<string>, found: ReadonlyMap<string, string>): readonly string[] {
  const here = [...found.keys()].filter((key) => keys.has(key));
  const distinct = here.filter((key) => !here.some((other) => other !== key && isHeldBy(other, key)));
  return [...new Set(distinct.map((key) => found.get(key) ?? ""))];
}
