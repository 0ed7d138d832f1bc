import type { Template } from "./template";

export const era: Template = {
  id: "era",
  label: "Experience, reflection, action",
  goodFor: "A first reflection, or a quick one in five minutes.",
  citation: "Jasper M (2003) Beginning Reflective Practice. Nelson Thornes.",
  headings: ["Experience", "Reflection", "Action"],
};
