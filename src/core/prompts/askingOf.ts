import { splitFrontMatter } from "../note/frontMatter/frontMatter";
import { readNote, type ReadOptions } from "../note/readNote";
import type { Asking } from "./pools";

const DEPTH = /^depth[ \t]{0,8}:[ \t]{0,8}["']?(\p{L}[\p{L} -]{0,40})/imu;

/** What a note's text says of the questions that fit it. */
export function askingOf(text: string, options: ReadOptions = {}): Asking {
  const { frontMatter } = splitFrontMatter(text);
  const head = frontMatter ? text.slice(frontMatter.text.start, frontMatter.text.end) : "";
  return { tags: readNote(text, "", options).tags, depth: DEPTH.exec(head)?.[1]?.trim() };
}
