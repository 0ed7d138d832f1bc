import { essay } from "../themes/essay";
import type { Template } from "./template";

export const fourQuestions: Template = {
  id: "four-questions",
  label: "The four questions",
  goodFor: "Looking at one experience through the questions the themes come from.",
  citation: `After ${essay.author} (${essay.date.slice(0, 4)}) ${essay.title} ${essay.venue}.`,
  headings: [
    "What leadership meant here",
    "What was not neutral",
    "What was being developed",
    "Where the learning happened",
    "Leadership for what?",
  ],
};
