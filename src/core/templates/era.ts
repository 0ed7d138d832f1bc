import type { Template } from "./template";

export const era: Template = {
  id: "era",
  label: "Experience, reflection, action",
  goodFor: "A first reflection, or a quick note in five minutes.",
  kind: "model",
  suits: { minutes: 5, experience: "new", looksAt: "moment" },
  citation: "Jasper M (2003) Beginning Reflective Practice. Nelson Thornes; 2nd edition (2013) Cengage.",
  sections: [
    { heading: "Experience", help: "Two or three sentences will do." },
    { heading: "Reflection", help: "The thought you keep coming back to, finished or not." },
    { heading: "Action", help: "Something to do, to leave be, or to ask somebody about." },
  ],
};
