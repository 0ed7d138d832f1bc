import { slug } from "../../templates/slug";
import { tagKey } from "../tagKey";

const longestId = 100;

/** Blanks, marks that part tags or lists, and what no one can see; a `/` makes a hierarchy, which means no theme. */
const notInId = /[\s/#,:;[\]{}"'`\\\p{C}\p{Z}]/u;

/** Whether a text can be the id of a theme: one word that every note can have as a tag. */
export function isThemeId(text: string): boolean {
  return text.length <= longestId && !notInId.test(text) && /[\p{L}\p{N}]/u.test(text);
}

/** An id for a theme of this name; empty where it holds no letter or digit. */
export function themeIdFor(name: string): string {
  return slug(name);
}

/** The name of a theme that has none but its id. */
export function labelFor(id: string): string {
  const words = id.replace(/[-_]+/g, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Whether a name can mean a theme where a note has it as a tag. */
export function isAlias(name: string): boolean {
  const key = tagKey(name);
  return key !== "" && !key.includes("/") && !/[,[\]{}\p{C}]/u.test(key);
}
