import type { Template } from "./template";

export const atkinsMurphy: Template = {
  id: "atkins-murphy",
  label: "Atkins and Murphy: from discomfort",
  goodFor: "Something that sits uneasily with you, and you cannot yet say why.",
  kind: "model",
  suits: { minutes: 25, experience: "some", looksAt: "moment" },
  citation:
    "Atkins S, Murphy K (1994) Reflective practice. Nursing Standard 8(39), 49-56; after their review of 1993, Journal of Advanced Nursing 18(8), 1188-1192.",
  sections: [
    { heading: "Awareness of discomfort", help: "Name the unease, surprise or doubt before you explain it." },
    { heading: "Describe the situation", help: "Who was there by role, what was said and done, what you noticed." },
    { heading: "Analyse feelings and knowledge", help: "What you felt, what you knew, what you took for granted, and how they met." },
    { heading: "Evaluate the relevance of knowledge", help: "Which of it helped you to understand this, and which did not." },
    { heading: "Identify learning", help: "What is different in how you see it now." },
  ],
};
