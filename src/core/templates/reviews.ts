import type { Template } from "./template";

export const weekly: Template = {
  id: "weekly",
  label: "A week, looking back",
  goodFor: "The end of a week: what to keep, and what keeps coming up.",
  kind: "review",
  suits: { minutes: 15, experience: "new", looksAt: "relationship" },
  sections: [
    { heading: "What I want to remember", help: "Links to notes of the week fit here: [[ offers them." },
    { heading: "What came up more than once", help: "A person's role, a feeling, a word, a delay." },
    { heading: "What went well, and who made it so", help: "Others count, and so do you." },
    { heading: "What I take into next week", help: "One thing is plenty." },
  ],
};

export const monthly: Template = {
  id: "monthly",
  label: "A month, looking back",
  goodFor: "The end of a month: what has changed in how you see the work.",
  kind: "review",
  suits: { minutes: 30, experience: "some", looksAt: "system" },
  sections: [
    { heading: "What this month was about", help: "If it had a title, what would that be?" },
    { heading: "What has shifted", help: "In you, between people, in how things are done." },
    { heading: "What I have not written about", help: "Quiet themes and missing voices; there may be a good reason." },
    { heading: "What I want to come back to", help: "A note to reread, a person to ask, a step to finish." },
  ],
};
