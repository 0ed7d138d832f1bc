import * as vscode from "vscode";
import type { LinkPlace } from "../core/note/edit/linkPlaces";
import type { TagPlace } from "../core/note/edit/tagKeys";
import { everyLink } from "../core/note/places";
import type { App, Feature } from "../platform/app";
import { lineOf } from "./support/linkEnd";
import { logRead } from "./support/logRead";
import { rangesIn, textOf } from "./support/noteTexts";
import { markdown, openNote, type OpenNote, placeAt, rangeOf } from "./support/openNote";

/** A theme's definition is its entry in the log's own themes, if it has one there; a link's the note, heading or block it leads to. */
export const definition: Feature = (app) =>
  vscode.languages.registerDefinitionProvider(markdown, {
    provideDefinition(document, position) {
      const open = openNote(app, document);
      const tag = open && placeAt(open.places.tags, open, position);
      const place = open && placeAt(everyLink(open.places), open, position);
      if (open && tag) {
        return themeEntry(app, open, tag);
      }
      return open && place && isOurs(place) ? endsOf(app, open, place) : undefined;
    },
  });

async function themeEntry(app: App, { document }: OpenNote, place: TagPlace): Promise<vscode.DefinitionLink[]> {
  await app.vocabulary.ready();
  const id = app.themes.resolve(place.tag)?.id;
  const file = id === undefined ? undefined : app.vocabulary.files.findLast(({ themes }) => themes.has(id))?.uri;
  if (id === undefined || !file) {
    return [];
  }
  const { entryOf } = await import("../core/themes/own/entryEdits");
  const { readWritten } = await import("../core/themes/own/written");
  const text = await textOf(app, file.toString());
  const entry = entryOf(readWritten(text), id)?.id;
  const originSelectionRange = rangeOf(document, place);
  return entry ? [{ originSelectionRange, targetUri: file, targetRange: rangesIn(text)(entry.node) }] : [];
}

/** VS Code knows of Markdown links those to a heading, and those to a definition. */
function isOurs({ link, target, start, end }: LinkPlace): boolean {
  const isInline = target !== undefined && target.start >= start && target.end <= end;
  return link.kind === "wikilink" || (isInline && link.heading === undefined && link.block === undefined);
}

async function endsOf(app: App, { id, document }: OpenNote, place: LinkPlace): Promise<vscode.DefinitionLink[]> {
  await logRead(app);
  const resolution = app.log.index.resolve(place.link.target, id);
  const entries = resolution.kind === "note" ? [resolution.entry] : resolution.kind === "ambiguous" ? resolution.candidates : [];
  return Promise.all(
    entries.map(async (entry) => {
      const line = await lineOf(app, entry, place.link);
      const targetRange = new vscode.Range(line, 0, line, 0);
      return { originSelectionRange: rangeOf(document, place), targetUri: vscode.Uri.parse(entry.id, true), targetRange };
    }),
  );
}
