import type { Template } from "./template";

export const johns: Template = {
  id: "johns",
  label: "Johns: looking in, looking out",
  goodFor: "Guided supervision, and questions of right and wrong.",
  kind: "model",
  suits: { minutes: 45, experience: "much", looksAt: "incident" },
  citation:
    "Johns C (1995) Framing learning through reflection within Carper's fundamental ways of knowing in nursing. Journal of Advanced Nursing 22(2), 226-234; Johns C (2000) Becoming a Reflective Practitioner. Blackwell Science.",
  sections: [
    { heading: "Looking in", help: "A quiet minute: let thoughts and feelings about it come up, and write them as they come." },
    { heading: "Looking out: description", help: "Then the scene, as an onlooker would have it." },
    { heading: "Aesthetics", help: "Not beauty but the art of the work: what you meant to bring about, and how you answered what came." },
    { heading: "Personal", help: "What in you was at work: mood, history, hopes, fears." },
    { heading: "Ethics", help: "What felt right, what you did, and any distance between the two." },
    { heading: "Empirics", help: "What is known about this from research, guidance and experience, and what part it had." },
    { heading: "Reflexivity", help: "How this joins with earlier times, and who you might be in the next one." },
  ],
};
