import type { Template } from "./template";

export const team: Template = {
  id: "team",
  label: "Together, as a team",
  goodFor: "A reflection that several of you write or talk through.",
  kind: "review",
  suits: { minutes: 30, experience: "new", looksAt: "relationship" },
  keys: [
    ["voices", "team"],
    ["with", "[]"],
  ],
  sections: [
    {
      heading: "What happened, as each of us saw it",
      help: "A line or two for each voice, by role and never by name. They need not agree.",
    },
    {
      heading: "Whose view is missing?",
      help: "Who was not here, could not speak freely, or is talked about in their absence; and how to ask them.",
    },
    { heading: "What went well, and who made it so", help: "Say it while you remember it." },
    { heading: "What we will try", help: "Lines that begin with - [ ] become next steps; put a role behind each." },
  ],
};
