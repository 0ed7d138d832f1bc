import type { Edge, Question, Theme, VocabularyData } from "../vocabulary";
import type { OwnGroup, OwnTheme, OwnVocabulary } from "./ownVocabulary";
import { emptyVocabulary } from "./readOwnThemes";
import { labelFor } from "./themeId";
import { tagKey } from "../tagKey";

/** The group of own themes that name none. */
export const ownGroup: Question = { id: "own", label: "Our own themes", gloss: "", prompts: [] };

/**
 * A vocabulary with what a themes file says laid over it. Own prompts come first; an edge of one's own takes the place of another
 * between the same two; a theme keeps its former id and label as names.
 */
export function mergeVocabulary(base: VocabularyData, own: OwnVocabulary, catchAll = ownGroup): VocabularyData {
  return laidOver(own.replaces ? emptyVocabulary : base, own, catchAll);
}

/** The same without regard to what the file replaces. */
export function laidOver(base: VocabularyData, own: OwnVocabulary, catchAll = ownGroup): VocabularyData {
  const ownOf = new Map(own.themes.map((theme) => [theme.was ?? theme.id, theme]));
  const baseIds = new Set(base.themes.map(({ id }) => id));
  const all = [
    ...base.themes.map((theme) => changedTheme(theme, ownOf.get(theme.id))),
    ...own.themes.filter((theme) => !baseIds.has(theme.was ?? theme.id)).map((theme) => newTheme(theme, catchAll.id)),
  ];
  const themes = all.filter(({ id }) => !own.hiddenThemes.has(id));
  const questions = allGroups(base.questions, own.groups).filter(({ id }) => !own.hiddenGroups.has(id));
  const isAsked = new Set(questions.map(({ id }) => id));
  const needsCatchAll = themes.some(({ question }) => question === catchAll.id) && !isAsked.has(catchAll.id);
  return { questions: needsCatchAll ? [...questions, catchAll] : questions, themes, edges: allEdges(base.edges, own) };
}

function changedTheme(theme: Theme, own: OwnTheme | undefined): Theme {
  if (!own) {
    return theme;
  }
  const label = own.label ?? theme.label;
  const formerNames = [...(own.was === undefined ? [] : [theme.id]), ...(tagKey(label) === tagKey(theme.label) ? [] : [theme.label])];
  return {
    id: own.id,
    label,
    question: own.question ?? theme.question,
    definition: own.definition ?? theme.definition,
    paragraphs: theme.paragraphs,
    prompts: [...own.prompts, ...theme.prompts],
    cues: [...own.cues, ...theme.cues],
    aliases: [...theme.aliases, ...formerNames, ...own.aliases],
  };
}

function newTheme({ id, label, question, definition = "", prompts, cues, aliases }: OwnTheme, group: string): Theme {
  return { id, label: label ?? labelFor(id), question: question ?? group, definition, paragraphs: [], prompts, cues, aliases };
}

function allGroups(base: readonly Question[], own: readonly OwnGroup[]): readonly Question[] {
  const ownOf = new Map(own.map((group) => [group.id, group]));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((question) => changedGroup(question, ownOf.get(question.id))),
    ...own
      .filter(({ id }) => !known.has(id))
      .map((group) => changedGroup({ id: group.id, label: group.id, gloss: "", prompts: [] }, group)),
  ];
}

function changedGroup(question: Question, own: OwnGroup | undefined): Question {
  const { label = question.label, gloss = question.gloss, prompts = [] } = own ?? {};
  return { id: question.id, label, gloss, prompts: [...prompts, ...question.prompts] };
}

/** Edges of themes that go by another id now go with them. */
function allEdges(base: readonly Edge[], { themes, edges }: OwnVocabulary): readonly Edge[] {
  const idNow = new Map(themes.map(({ id, was = id }) => [was, id]));
  return [...edges, ...base.map((edge) => ({ ...edge, a: idNow.get(edge.a) ?? edge.a, b: idNow.get(edge.b) ?? edge.b }))];
}
