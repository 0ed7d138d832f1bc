import { flat } from "../flat";
import { LONGEST_TARGET } from "../limits";
import type { Link } from "../note";
import { NOTE_EXTENSION } from "../noteExtension";
import { oneLine } from "../oneLine";
import { unescaped } from "./unescaped";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a link stands. */
export interface LinkPlace {
  readonly line: number;
  readonly embed: boolean;
}

/** Aliases longer than this are no name. */
export const LONGEST_ALIAS = 300;
/** A dot and up to eight letters and digits, of which one is a letter: `.pdf` and `.7z`, not the `.2` of a version. */
const ANY_EXTENSION = /\.(?=\d{0,7}[a-z])[a-z0-9]{1,8}$/i;

/** The link `[[inner]]` stands for; undefined where it points nowhere. */
export function wikilink(inner: string, place: LinkPlace): Link | undefined {
  if (inner.length > LONGEST_TARGET) {
    return undefined;
  }
  const bar = inner.indexOf("|");
  const beforeBar = bar < 0 ? inner : inner.slice(0, bar);
  const whole = beforeBar.endsWith("\\") ? beforeBar.slice(0, -1) : beforeBar;
  const hash = whole.indexOf("#");
  const target = (hash < 0 ? whole : whole.slice(0, hash)).trim();
  const fragment = hash < 0 ? "" : whole.slice(hash + 1).trim();
  const alias = bar < 0 ? "" : inner.slice(bar + 1).trim();
  return target === "" && fragment === "" ? undefined : link("wikilink", { target, fragment, alias }, place);
}

/** The link to a note that a Markdown target with plain words stands for; undefined for addresses and other files. */
export function markdownLink(destination: string, words: string, place: LinkPlace): Link | undefined {
  if (destination.length > LONGEST_TARGET) {
    return undefined;
  }
  const written = unescaped(destination);
  if (/^(?:[a-z][a-z0-9+.-]{0,31}:|\/\/)/i.test(written)) {
    return undefined;
  }
  const hash = written.indexOf("#");
  const path = hash < 0 ? written : written.slice(0, hash);
  const query = path.indexOf("?");
  const target = decoded(query < 0 ? path : path.slice(0, query));
  const fragment = hash < 0 ? "" : decoded(written.slice(hash + 1));
  if ((target === "" && fragment === "") || !isNotePath(target)) {
    return undefined;
  }
  return link("markdown", { target, fragment, alias: oneLine(words) }, place);
}

/** Whether a Markdown target names a note: a path without extension does, though not one that ends like another kind of file. */
export function isNotePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "") {
    return path === "";
  }
  return name !== "." && name !== ".." && (name.endsWith(".md") || NOTE_EXTENSION.test(name) || !ANY_EXTENSION.test(name));
}

function link(kind: Link["kind"], parts: { target: string; fragment: string; alias: string }, { line, embed }: LinkPlace): Link {
  const { target, fragment, alias } = parts;
  const made: Mutable<Link> = { kind, target: flat(target), embed, line };
  if (fragment.startsWith("^")) {
    made.block = flat(fragment.slice(1));
  } else if (fragment !== "") {
    made.heading = flat(fragment);
  }
  if (alias !== "" && alias !== target) {
    made.alias = flat(alias.slice(0, LONGEST_ALIAS));
  }
  return made;
}

/** What UTF-8 can look like, so that a decoder need not throw over and over on what cannot be. */
const UTF8 = /^(?:%[0-7].|%[c-d].%[89ab].|%e.(?:%[89ab].){2}|%f[0-4](?:%[89ab].){3})+$/i;

/** Percent-decoded; a run that is no UTF-8 stays as written. */
export function decoded(text: string): string {
  return text.includes("%") ? text.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun) : text;
}

function decodedRun(run: string): string {
  if (!UTF8.test(run)) {
    return run;
  }
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
