import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { followsTo } from "../core/log/linksAfterMove";
import { everyLink, placesIn } from "../core/note/places";
import type { Span } from "../core/note/span";
import { headingMeant } from "../core/note/headingNames";
import type { Link } from "../core/note/note";
import { inlineTagPlaces } from "../core/note/inlineTagPlaces";
import { tagPlacesIn } from "../core/note/tagPlacesIn";
import { tagKey } from "../core/themes/tagKey";
import type { App, Feature } from "../platform/app";
import { readTexts } from "../platform/noteTexts";
import { logRead } from "./support/logRead";
import { rangesIn } from "./support/noteTexts";
import { markdown, openNote, type OpenNote, placeAt } from "./support/openNote";

/** Where a note says something in a way that cannot be located. */
const beginning: readonly Span[] = [{ start: 0, end: 0 }];

/** What refers to the thing at the cursor: the notes with a tag; the links to a note, or to one of its headings. */
export const references: Feature = (app) =>
  vscode.languages.registerReferenceProvider(markdown, {
    async provideReferences(document, position, _, token) {
      const open = openNote(app, document);
      if (!open) {
        return undefined;
      }
      await logRead(app);
      const wanted = wantedAt(app, open, position);
      return wanted && locations(app, wanted, token);
    },
  });

/** In which notes to look, and what for. */
interface Wanted {
  readonly ids: readonly string[];
  readonly placesOf: (text: string, id: string) => readonly Span[];
}

function wantedAt(app: App, open: OpenNote, position: vscode.Position): Wanted | undefined {
  const tag = placeAt(open.places.tags, open, position)?.tag;
  if (tag !== undefined) {
    return notesOnTag(app, tag);
  }
  const link = placeAt(everyLink(open.places), open, position)?.link;
  if (link) {
    const resolution = link.kind === "wikilink" ? app.log.index.resolve(link.target, open.id) : undefined;
    return resolution?.kind === "note" ? linksTo(app, resolution.entry, () => true) : undefined;
  }
  const entry = app.log.index.get(open.id);
  return entry && linksToLine(app, entry, { open, line: position.line });
}

/** Every note that the tag's count includes has a place: where it cannot be located, as in TOML, its beginning. */
function notesOnTag({ log, themes, settings }: App, tag: string): Wanted {
  const theme = themes.resolve(tag)?.id;
  const isSame = (other: string): boolean => (theme === undefined ? tagKey(other) === tagKey(tag) : themes.resolve(other)?.id === theme);
  const placesOf = (text: string, id: string): readonly Span[] => {
    const isInline = settings.get("tags.inline", vscode.Uri.parse(id, true));
    const all = [...tagPlacesIn(text), ...(isInline ? inlineTagPlaces(text) : [])];
    const places = all.filter((place) => isSame(place.tag));
    return places.length > 0 ? places : beginning;
  };
  return { ids: log.index.onTag(tag).map(({ id }) => id), placesOf };
}

/** On the line of its title a note is meant; on another heading that heading, whose Markdown links VS Code finds itself. */
function linksToLine(app: App, entry: Entry, { open, line }: { readonly open: OpenNote; readonly line: number }): Wanted | undefined {
  if (line === entry.note.titleLine) {
    return linksTo(app, entry, ({ kind, heading }) => kind === "wikilink" || heading === undefined);
  }
  const headings = open.places.headings.map(({ heading }) => heading);
  const here = headings.find((heading) => heading.line === line);
  return (
    here && linksTo(app, entry, ({ kind, heading = "" }) => kind === "wikilink" && headingMeant(headings, heading)?.line === here.line)
  );
}

function linksTo({ log }: App, entry: Entry, isWanted: (link: Link) => boolean): Wanted {
  const sources = [...log.index.backlinks(entry.id).links, ...followsTo(log.index, entry)].map(({ from }) => from.id);
  const ids = [...new Set([entry.id, ...sources])];
  const leadsThere = (target: string, from: string): boolean => {
    const resolution = log.index.resolve(target, from);
    return resolution.kind === "note" && resolution.entry.id === entry.id;
  };
  // VS Code takes what is within the brackets of a wikilink for a link as well: in one place, the two are shown as one.
  const placesOf = (text: string, id: string): readonly Span[] =>
    everyLink(placesIn(text))
      .filter(({ link }) => isWanted(link) && leadsThere(link.target, id))
      .map(({ inner }) => inner);
  return { ids, placesOf };
}

/** In the order of the notes. */
async function locations(app: App, { ids, placesOf }: Wanted, token: vscode.CancellationToken): Promise<vscode.Location[]> {
  const found = new Map<string, readonly vscode.Range[]>();
  await readTexts(
    app.files,
    ids,
    (id, text) => {
      const rangeOf = rangesIn(text);
      found.set(id, placesOf(text, id).map(rangeOf));
    },
    () => token.isCancellationRequested,
  );
  return ids.flatMap((id) => (found.get(id) ?? []).map((range) => new vscode.Location(vscode.Uri.parse(id, true), range)));
}
