import type { Template } from "./template";

export const brookfieldLenses: Template = {
  id: "brookfield-lenses",
  label: "Brookfield's lenses",
  goodFor: "Seeing one piece of work through other people's eyes.",
  kind: "model",
  suits: { minutes: 30, experience: "some", looksAt: "relationship" },
  citation: "Brookfield SD (1995; 2nd edition 2017) Becoming a Critically Reflective Teacher. Jossey-Bass.",
  sections: [
    { heading: "My own experience", help: "How it was for you, and what in your own story makes you see it so." },
    {
      heading: "Through the eyes of those I serve",
      help: "Students, patients, clients: how it may have looked from there, and how you could find out.",
    },
    { heading: "Colleagues' perceptions", help: "What somebody who knows the work would have noticed." },
    { heading: "Theory and literature", help: "A reading, an idea or some guidance that gives it another light." },
    {
      heading: "Community and people we work alongside",
      help: "Our own addition for health and care, not one of the author's four lenses. Change or delete it as you like.",
    },
  ],
};
