import { readDestination, readInlineTarget, skipSpace } from "../body/destination";
import { skipCode, skipTag, type Skips } from "../body/inlineSkips";
import { decoded } from "../body/linkTarget";
import { scanBody } from "../body/scanBody";
import { unescaped } from "../body/unescaped";
import { MOST_KEPT } from "../limits";
import { splitFrontMatter } from "../frontMatter/frontMatter";
import type { Span } from "../span";
import { pathLength } from "./linkTargets";
import { targetText } from "./linkText";
import { locatePassages, type LocatedPassage, type Passages } from "./passages";
import { isSame } from "./sameData";
import { applyEdits, inOrder, refused, UNCHANGED, type EditResult, type TextEdit } from "./textEdit";

/** The new path of what a Markdown link or picture shows, decoded, without fragment or query; undefined to leave it. */
export type PathChange = (path: string) => string | undefined;

/** Gives Markdown links and pictures other paths, whatever kind of file they are of: those that name one, not addresses. */
export function changePaths(text: string, change: PathChange): EditResult {
  if (!text.includes("](") && !text.includes("]:")) {
    return UNCHANGED;
  }
  const places = destinations(locatePassages(text, splitFrontMatter(text)));
  if (places.length > MOST_KEPT) {
    return refused("unsafe");
  }
  const edits = new Map<number, TextEdit>();
  for (const place of places) {
    const edit = editAt(text, place, change);
    if (edit === "unwritable") {
      return refused(edit);
    }
    if (edit !== undefined) {
      edits.set(edit.start, edit);
    }
  }
  const inText = inOrder([...edits.values()]);
  return inText.length === 0 || isSame(outlineOf(text), outlineOf(applyEdits(text, inText)))
    ? { ok: true, edits: inText }
    : refused("unsafe");
}

interface Place {
  readonly passage: LocatedPassage;
  readonly offset: number;
}

function destinations({ passages, found, definitionOf }: Passages): readonly Place[] {
  const defined = Array.from(found.definitions.keys(), definitionOf).filter((place) => place !== undefined);
  return [...passages.flatMap(inlineDestinations), ...defined].map(({ passage, offset }) => ({
    passage,
    offset: skipSpace(passage.text, offset),
  }));
}

/** Where in a passage the targets begin that stand in parentheses behind brackets. */
function inlineDestinations(passage: LocatedPassage): readonly Place[] {
  const { text } = passage;
  const places: Place[] = [];
  const skips: Skips = {};
  for (let at = 0; at < text.length && places.length <= MOST_KEPT;) {
    switch (text.charCodeAt(at)) {
      case 92:
        at += 2;
        break;
      case 96:
        at = skipCode(text, at, skips);
        break;
      case 60:
        at = skipTag(text, at, skips);
        break;
      case 93:
        if (text.charAt(at + 1) === "(" && readInlineTarget(text, at + 2)) {
          places.push({ passage, offset: at + 2 });
        }
        at++;
        break;
      default:
        at++;
    }
  }
  return places;
}

function editAt(note: string, { passage, offset }: Place, change: PathChange): TextEdit | "unwritable" | undefined {
  const { text } = passage;
  const whole = readDestination(text, offset)?.text ?? "";
  const written = whole.slice(0, pathLength(whole));
  const form = text.charAt(offset) === "<" ? "angled" : "bare";
  const path = decoded(unescaped(written));
  const changed = path === "" || /^(?:[a-z][a-z0-9+.-]{0,31}:|\/\/)/i.test(path) ? undefined : change(path);
  if (changed === undefined || changed === path) {
    return undefined;
  }
  const from = offset + (form === "angled" ? 1 : 0);
  const span = located(note, passage, { start: from, end: from + written.length });
  const now = span && targetText(changed, { form }, written);
  return now === undefined ? "unwritable" : { ...(span ?? { start: 0, end: 0 }), text: now };
}

/** Undefined where a passage does not say where in the note it is. */
function located(note: string, { text, noteOffset }: LocatedPassage, { start, end }: Span): Span | undefined {
  const [from, to] = [noteOffset(start), noteOffset(end)];
  return from === undefined || to === undefined || note.slice(from, to) !== text.slice(start, end) ? undefined : { start: from, end: to };
}

/** What stays the same when paths change. */
function outlineOf(text: string): unknown {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  const { headings, links, tasks } = scanBody(text, { offset: bodyStart, line: bodyLine });
  const wikilinks = links.map(({ kind, line, target }) => [kind, line, kind === "wikilink" ? target : ""]);
  return [headings.map(({ level, line }) => [level, line]), tasks.map(({ done, line }) => [done, line]), wikilinks];
}
