import type { Template } from "./template";

export const whatSoWhatNowWhat: Template = {
  id: "what-so-what-now-what",
  label: "What? So what? Now what?",
  goodFor: "Everyday notes, with the least to think about before you write.",
  kind: "model",
  suits: { minutes: 10, experience: "new", looksAt: "moment" },
  citation:
    "Borton T (1970) Reach, Touch and Teach: Student Concerns and Process Education. McGraw-Hill. Taken up by Driscoll J (1994) Reflective practice for practise. Senior Nurse 13(7), and Rolfe G, Freshwater D, Jasper M (2001) Critical Reflection for Nursing and the Helping Professions. Palgrave.",
  sections: [
    { heading: "What?", help: "Tell it plainly, as someone who was there: enough for you to recognise it in a year." },
    { heading: "So what?", help: "Why it has stayed with you, and what it says about the work." },
    { heading: "Now what?", help: "One thing small enough to try soon. A line that begins with - [ ] becomes a next step." },
  ],
};
