import { isWritable } from "../../note/edit/scalarText";
import { cutAtCharacter } from "../../templates/cutAtCharacter";
import type { Report } from "./themesProblem";
import type { YamlNode } from "./yamlTree";

/** Control characters and others that hide or turn round what stands beside them. */
const hiding = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/u;
const everyHiding = new RegExp(hiding, "gu");
const markup = /<[a-z!/]/i;
export const longestLabel = 80;
const longest = 500;

/** A text as one line of plain text: what a view shows of it. Tells where that is not quite what was written. */
export function plainText(node: YamlNode, report: Report, most = longest): string {
  const line = node.text.replace(/\s+/g, " ");
  const plain = line
    .replace(everyHiding, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
  if (hiding.test(line)) {
    report("flattened", node);
  }
  if (markup.test(plain)) {
    report("markup", node);
  }
  if (plain.length <= most) {
    return plain;
  }
  report("shortened", node, { detail: String(most) });
  return `${cutAtCharacter(plain, most - 1, ({ length }) => length)}…`;
}

/** Whether a text can be the label of a theme just as it is. */
export function isLabel(text: string): boolean {
  const isOneLine = text !== "" && text === text.replace(/\s+/g, " ").trim();
  return isOneLine && text.length <= longestLabel && isWritable(text) && !hiding.test(text) && !markup.test(text);
}
