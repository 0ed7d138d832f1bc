import type { Template } from "./template";

export const blank: Template = {
  id: "blank",
  label: "Blank",
  goodFor: "Writing freely, with no headings.",
  kind: "blank",
  sections: [],
};
