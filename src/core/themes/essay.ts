import { essayEdges } from "./essayEdges";
import { essayQuestions } from "./essayQuestions";
import { isItEverNeutral } from "./essayThemes/isItEverNeutral";
import { leadershipForWhat } from "./essayThemes/leadershipForWhat";
import { whatAreWeDeveloping } from "./essayThemes/whatAreWeDeveloping";
import { whatDoWeMean } from "./essayThemes/whatDoWeMean";
import { whereDoesItHappen } from "./essayThemes/whereDoesItHappen";
import type { VocabularyData } from "./vocabulary";

/** The essay the vocabulary is drawn from: cited and linked, never quoted. */
export const essay = {
  title: "Leadership for what?",
  author: "Brigid Russell",
  venue: "BMJ Leader blog",
  date: "2021-06-08",
  url: "https://blogs.bmj.com/bmjleader/2021/06/08/leadership-for-what-by-brigid-russell/",
} as const;

export const essayVocabulary: VocabularyData = {
  questions: essayQuestions,
  themes: [...whatDoWeMean, ...isItEverNeutral, ...whatAreWeDeveloping, ...whereDoesItHappen, ...leadershipForWhat],
  edges: essayEdges,
};
