import { findNotes } from "../log/findNotes";
import type { Entry, Resolution } from "../log/entry";
import { mannerOf, targetsIn } from "../log/linkManner";
import type { Log } from "../log/log";
import { isOtherFile } from "../log/missingNotePath";
import { lastName, nameKey, withoutExtension } from "../log/names";
import { shortTargets } from "../log/shortTargets";
import { renameLinks } from "../note/edit/edit";
import type { LinkPlace } from "../note/edit/linkPlaces";
import type { Link } from "../note/note";
import { mostChoices, type Check, type CheckedNote, type EditFix, type Finding, type Fix } from "./check";
import { nearName } from "./nearName";

/** A wikilink to a note that is not there. */
export const missingNotes: Check = {
  find: (checked) => {
    const resolve = resolver(checked);
    // Markdown links are looked after by VS Code itself.
    return linksOf(checked)
      .filter(({ link }) => link.kind === "wikilink" && !isOtherFile(link.target) && resolve(link.target).kind === "missing")
      .map((place) => missingNote(checked, place));
  },
};

function linksOf({ isLogRead, places }: CheckedNote): readonly LinkPlace[] {
  return isLogRead ? places.links.filter(({ link }) => link.target !== "") : [];
}

/** Most links of a note may be to one place. */
function resolver({ log, id }: CheckedNote): (target: string) => Resolution {
  const known = new Map<string, Resolution>();
  return (target) => {
    const resolution = known.get(target) ?? log.resolve(target, id);
    known.set(target, resolution);
    return resolution;
  };
}

function missingNote(checked: CheckedNote, { link, start, end }: LinkPlace): Finding {
  const { target } = link;
  const fixes = (): readonly Fix[] => {
    const near = linkFixes(checked, link, nearNotes(checked, target));
    return [...near, { kind: "create", target, isLikeliest: near.length === 0 }];
  };
  return { start, end, weight: "information", says: { code: "missingNote", target }, fixes };
}

/** The notes whose file name, title or alias is nearest, and those that hold all its words. */
function nearNotes({ log, id }: CheckedNote, target: string): readonly Entry[] {
  const wanted = lastName(nameKey(target));
  const named = new Map<string, Entry>();
  for (const entry of log.all()) {
    for (const name of [lastName(withoutExtension(entry.path)), entry.note.title, ...entry.note.aliases]) {
      named.set(name.toLowerCase(), entry);
    }
  }
  const near = named.get(nearName(wanted, named.keys()) ?? "");
  const holding = findNotes(log.all(), wanted, 3).map(({ entry }) => entry);
  return [...new Set([...(near ? [near] : []), ...holding])].filter((entry) => entry.id !== id);
}

/** A link that may mean several notes. */
export const ambiguousLinks: Check = {
  find: (checked) => {
    const resolve = resolver(checked);
    return linksOf(checked).flatMap((place) => {
      const resolution = resolve(place.link.target);
      return resolution.kind === "ambiguous" ? [ambiguousLink(checked, place, resolution.candidates)] : [];
    });
  },
};

function ambiguousLink(checked: CheckedNote, { link, start, end }: LinkPlace, candidates: readonly Entry[]): Finding {
  const says = { code: "ambiguousLink", target: link.target, count: candidates.length } as const;
  return { start, end, weight: "warning", says, fixes: () => linkFixes(checked, link, candidates) };
}

function linkFixes(checked: CheckedNote, link: Link, entries: readonly Entry[]): readonly EditFix[] {
  const targetOf = shortTargets(checked.log);
  const from = checked.log.get(checked.id);
  return entries.slice(0, mostChoices).flatMap((entry, index): readonly EditFix[] => {
    const to = link.kind === "wikilink" ? targetOf(entry, from) : ownManner(checked.log, link, { from, to: entry });
    return to === undefined ? [] : [{ kind: "linkTo", to, entry, isLikeliest: index === 0, edit: () => retarget(checked.text, link, to) }];
  });
}

/** In the manner of the link, such as a path from its own folder. */
function ownManner(log: Log, link: Link, { from, to }: { readonly from: Entry | undefined; readonly to: Entry }): string | undefined {
  const targets = from ? targetsIn(mannerOf(link, from, to), from, to) : [];
  return targets.find((target) => {
    const resolution = log.resolve(target, from);
    return resolution.kind === "note" && resolution.entry === to;
  });
}

function retarget(text: string, wanted: Link, to: string): ReturnType<typeof renameLinks> {
  return renameLinks(text, (link) => (isSameLink(link, wanted) ? to : undefined));
}

function isSameLink(a: Link, b: Link): boolean {
  return (
    a.line === b.line && a.kind === b.kind && a.target === b.target && a.alias === b.alias && a.heading === b.heading && a.block === b.block
  );
}
