import type { Theme } from "../vocabulary";

export const leadershipForWhat: readonly Theme[] = [
  {
    id: "health-equity",
    label: "Health equity",
    question: "purpose",
    definition:
      "Keeping in view what all of this is for: contributing to fairer health, through the conditions that shape it, so that people can live healthier lives.",
    paragraphs: ["P16", "P2", "P3", "P5"],
    prompts: [
      "Whose health or life could be better because of what I did or noticed, and how would I find out?",
      "Which wider circumstance (income, housing, isolation, discrimination) was present here but not on the agenda?",
      "If I traced this piece of work forward two years, what difference would I want someone outside the organisation to feel?",
    ],
    cues: [
      "inequit",
      "inequalit",
      "health equity",
      "equity",
      "wider determinants",
      "social determinants",
      "healthier",
      "deprivation",
      "access to care",
      "housing",
      "poverty",
      "fairer",
      "social purpose",
      "marginalis",
    ],
    aliases: ["equity", "inequalities", "inequities", "social-purpose", "determinants", "purpose"],
  },
];
