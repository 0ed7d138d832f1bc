import { essay } from "../themes/essay";
import type { Template } from "./template";

const citation = `After ${essay.author} (${essay.date.slice(0, 4)}) ${essay.title} ${essay.venue}. ${essay.url}`;

export const fourQuestions: Template = {
  id: "four-questions",
  label: "The four questions",
  goodFor: "Looking at one experience through the questions the themes come from.",
  kind: "model",
  suits: { minutes: 20, experience: "some", looksAt: "system" },
  citation,
  sections: [
    { heading: "What leadership meant here", help: "Who carried what, whatever their job title." },
    { heading: "What was not neutral", help: "Whose interests, values or rules were at work, your own among them." },
    { heading: "What was being developed", help: "In you, between you, in how things are done." },
    { heading: "Where the learning happened", help: "The place, the company, and how safe it was to be honest." },
    { heading: "Leadership for what?", help: "The difference this is meant to make, and to whose life." },
  ],
};

/** The essay sets how things are beside how they could be: this is that contrast as a form. */
export const shift: Template = {
  id: "shift",
  label: "A shift: from, toward",
  goodFor: "A change you are part of: what is being left, and what for.",
  kind: "model",
  suits: { minutes: 10, experience: "new", looksAt: "system" },
  citation,
  sections: [
    { heading: "From", help: "How it is or was done here, and what holds it in place." },
    { heading: "Toward", help: "What you and others are reaching for, and any sign of it already." },
    { heading: "What it would take", help: "What would have to be given up, learnt or shared, and by whom." },
  ],
};
