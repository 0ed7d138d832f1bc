import { essayVocabulary } from "../essay";
import { nearest } from "../nearest";
import type { VocabularyData } from "../vocabulary";
import { noOwnVocabulary, type OwnVocabulary } from "./ownVocabulary";
import { settleEdges } from "./settleEdges";
import { settleGroups, type Groups } from "./settleGroups";
import { ownTheme, settleThemes, type Settled } from "./settleThemes";
import { ThemeNames } from "./themeNames";
import type { ThemesProblem } from "./themesProblem";
import { readWritten, type Written } from "./written";

export interface OwnReading {
  readonly data: OwnVocabulary;
  /** In the order of the text. */
  readonly problems: readonly ThemesProblem[];
}

export const emptyVocabulary: VocabularyData = { questions: [], themes: [], edges: [] };

/**
 * Reads a log's own themes file, with or without its byte order mark, for the vocabulary it is laid over. What cannot stand is left out
 * by itself and told as a problem; a file that cannot be read says nothing. Never throws.
 */
export function readOwnThemes(text: string, base: VocabularyData = essayVocabulary): OwnReading {
  const written = readWritten(withoutMark(text));
  return settle(written, written.replaces ? emptyVocabulary : base);
}

export function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** What a file says over a vocabulary, which is not replaced here. */
export function settle(written: Written, base: VocabularyData): OwnReading {
  const data = written.root ? settled(written, base) : noOwnVocabulary;
  return { data, problems: written.problems.problems };
}

function settled(written: Written, base: VocabularyData): OwnVocabulary {
  const groups = settleGroups(written, base.questions);
  const all = settleThemes(written, base.themes, groups);
  const { themes: hiddenThemes, groups: hiddenGroups } = hiddenIn(written, all, groups);
  const isHidden = ({ id }: Settled): boolean => hiddenThemes.has(id);
  const shown = new ThemeNames(all.filter((theme) => !isHidden(theme)));
  const themes = all.filter((theme) => !isHidden(theme)).flatMap((theme) => ownTheme(theme, shown, written));
  const edges = settleEdges(written, { shown, hidden: new ThemeNames(all.filter(isHidden)) });
  return { replaces: written.replaces, groups: groups.own, themes, edges, hiddenThemes, hiddenGroups };
}

/** What the file leaves out: themes by any of their names and under any id they had, groups with all their themes. */
function hiddenIn(written: Written, all: readonly Settled[], { idOf }: Groups): Record<"themes" | "groups", ReadonlySet<string>> {
  const names = new ThemeNames(all);
  const hidden = new Set(all.filter((theme) => theme.written?.isHidden));
  const groups = new Set<string>();
  for (const { text, node } of written.hide) {
    const theme = names.meaning(text);
    const group = theme ? undefined : idOf(text);
    if (theme) {
      hidden.add(theme);
    } else if (group !== undefined) {
      groups.add(group);
    } else {
      written.problems.add("unknownTheme", node, { detail: text, suggestion: () => nearest(text, names.ids()) });
    }
  }
  const inThem = all.filter(({ question }) => groups.has(question ?? ""));
  return { themes: new Set([...hidden, ...inThem].flatMap(({ id, base }) => [id, base?.id ?? id])), groups };
}
