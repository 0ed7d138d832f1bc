import type { Template } from "./template";

export const whatSoWhatNowWhat: Template = {
  id: "what-so-what-now-what",
  label: "What? So what? Now what?",
  goodFor: "Everyday notes, with the least to think about before you write.",
  citation: "Borton T (1970) Reach, Touch and Teach: Student Concerns and Process Education. McGraw-Hill.",
  headings: ["What?", "So what?", "Now what?"],
};
