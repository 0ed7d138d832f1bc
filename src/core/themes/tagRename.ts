import { tagKey } from "./tagKey";

/**
 * What becomes of a tag where others are to be called `to`: tags below one of them (`feedback/peer` below `feedback`) go with it, and no
 * other does, however much of its name is the same. Undefined leaves a tag as it is.
 */
export function renamedTag(keys: readonly string[], to: string): (tag: string) => string | undefined {
  const gone = new Set(keys);
  return (tag) => {
    const key = tagKey(tag);
    if (gone.has(key)) {
      return to;
    }
    const above = keys.find((parent) => key.startsWith(`${parent}/`));
    return above === undefined ? undefined : [to, ...tag.split("/").slice(above.split("/").length)].join("/");
  };
}

export type TagNameProblem = "empty" | "blanks" | "marks" | "long";

const longest = 100;

/** Why a person's words can be no tag in every program that reads notes; undefined where they can. A `#` in front does not count. */
export function tagNameProblem(written: string): TagNameProblem | undefined {
  const name = bareTagName(written);
  if (name === "") {
    return "empty";
  }
  if (/\s/.test(name)) {
    return "blanks";
  }
  if (/[,:;#[\]{}"'`\\|<>*&!%@\p{C}\p{Z}]/u.test(name) || /^[-/]|\/$|\/\//.test(name) || !/[\p{L}\p{N}]/u.test(name)) {
    return "marks";
  }
  return name.length > longest ? "long" : undefined;
}

/** The tag that was meant: without its `#` and the blanks round it. */
export function bareTagName(written: string): string {
  return written.trim().replace(/^#{1,10}/, "");
}
