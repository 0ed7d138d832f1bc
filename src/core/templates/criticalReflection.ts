import type { Template } from "./template";

export const criticalReflection: Template = {
  id: "critical-reflection",
  label: "Critical reflection: assumptions and power",
  goodFor: "What lay beneath an event: assumptions, power and the wider setting.",
  kind: "model",
  suits: { minutes: 60, experience: "much", looksAt: "system" },
  citation:
    "Fook J, Gardner F (2007) Practising Critical Reflection: A Resource Handbook. Open University Press. The source has two stages; these five headings are our division of them.",
  sections: [
    { heading: "Critical incident", help: "Critical to you is enough: it need not have been dramatic." },
    { heading: "Assumptions uncovered", help: "Read what you wrote above as if someone else had, and list what it takes for granted." },
    { heading: "Power and context", help: "Rank, rules, money, history, who may speak: what was in the room without being mentioned." },
    { heading: "Reconstruction: changed understanding", help: "The same event, told again with this in it." },
    { heading: "Changed practice", help: "What you would do or refuse to do, and with whom." },
  ],
};
