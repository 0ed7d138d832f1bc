import type { Template } from "./template";

export const gibbs: Template = {
  id: "gibbs",
  label: "Gibbs' reflective cycle",
  goodFor: "Looking at one incident in depth; well known to students and portfolios.",
  kind: "model",
  suits: { minutes: 30, experience: "new", looksAt: "incident" },
  citation: "Gibbs G (1988) Learning by Doing: A Guide to Teaching and Learning Methods. Further Education Unit, Oxford Polytechnic.",
  sections: [
    { heading: "Description", help: "The facts first, in order. Roles rather than names." },
    { heading: "Feelings", help: "Yours then and yours now may differ; both belong here." },
    { heading: "Evaluation", help: "Both sides: what was good about it as well as what was hard." },
    { heading: "Analysis", help: "Try more than one explanation before you settle on any." },
    { heading: "Conclusion", help: "What you take from it, in words you could say to a colleague." },
    { heading: "Action plan", help: "Steps you would recognise when they come, each on a line that begins with - [ ]." },
  ],
};
