import type { Findings } from "../body/findings";
import { changeFollowed, isSameEnd } from "./followedEdits";
import { splitFrontMatter, type Split } from "../frontMatter/frontMatter";
import type { Link } from "../note";
import { scanBody, type Body } from "../body/scanBody";
import { linkTargets, type WrittenTarget } from "./linkTargets";
import { targetText } from "./linkText";
import { locatePassages } from "./passages";
import { isSame } from "./sameData";
import { applyEdits, both, inOrder, refused, type EditRefusal, type EditResult, type TextEdit } from "./textEdit";

/** The new target of a link, in the form `Link` has it: decoded, without heading or block; undefined to leave it. */
export type LinkChange = (link: Link) => string | undefined;

/** Gives links other targets, also those that `follows` holds. One that names a definition changes there, for all that name it. */
export function changeLinks(text: string, change: LinkChange): EditResult {
  return both(changeFollowedTargets(text, change), changeBodyLinks(text, change));
}

function changeFollowedTargets(text: string, change: LinkChange): EditResult {
  return changeFollowed(text, {
    part: "target",
    isWanted: (link) => renamed(link, change(link)) !== link,
    textFor: ({ link, form, read }) => targetText(renamed(link, change(link)).target, { form }, read("target")),
    refusal: "unwritable",
    isRight: (link, now) => isSameEnd(renamed(link, change(link)), now),
  });
}

function changeBodyLinks(text: string, change: LinkChange): EditResult {
  const split = splitFrontMatter(text);
  const passages = locatePassages(text, split);
  const { links, targetOf } = linkTargets(text, passages);
  const wanted = links.map((link) => renamed(link, change(link)));
  const edits = new Map<number, TextEdit>();
  for (const [index, link] of links.entries()) {
    const now = wanted[index] ?? link;
    const edit = now === link ? undefined : editOf(text, targetOf(link), now);
    if (typeof edit === "string") {
      return refused(edit);
    }
    if (edit !== undefined) {
      edits.set(edit.start, edit);
    }
  }
  const inText = inOrder([...edits.values()]);
  const isRight = edits.size === 0 || isExpected(applyEdits(text, inText), { split, links: wanted, found: passages.found });
  return isRight ? { ok: true, edits: inText } : refused("unsafe");
}

function renamed(link: Link, target: string | undefined): Link {
  return target === undefined || target === link.target ? link : { ...link, target };
}

function editOf(text: string, target: WrittenTarget | undefined, wanted: Link): TextEdit | EditRefusal {
  if (target === undefined) {
    return "unsafe";
  }
  const isNowhere = wanted.target === "" && wanted.heading === undefined && wanted.block === undefined;
  const written = isNowhere ? undefined : targetText(wanted.target, target, text.slice(target.start, target.end));
  return written === undefined ? "unwritable" : { start: target.start, end: target.end, text: written };
}

interface Expected {
  readonly split: Split;
  readonly links: readonly Link[];
  readonly found: Findings;
}

/** Whether the text has these links, and otherwise what was found before. The words of a heading may hold a target. */
function isExpected(text: string, { split, links, found }: Expected): boolean {
  const now = splitFrontMatter(text);
  const body = scanBody(text, { offset: now.bodyStart, line: now.bodyLine });
  return (
    isSame(now, split) &&
    isSame(outlineOf(body), outlineOf(found)) &&
    links.length === body.links.length &&
    links.every((link, index) => isSameLink(link, body.links[index]))
  );
}

function outlineOf({ headings, tasks }: Pick<Body, "headings" | "tasks">): unknown {
  return [headings.map(({ level, line }) => [level, line]), tasks.map(({ done, line }) => [done, line])];
}

/** Without the words shown: they are told only where they differ from the target, and may be another link's target themselves. */
function isSameLink(a: Link, b: Link | undefined): boolean {
  return (
    a.line === b?.line &&
    a.kind === b.kind &&
    a.embed === b.embed &&
    a.target === b.target &&
    a.heading === b.heading &&
    a.block === b.block
  );
}
