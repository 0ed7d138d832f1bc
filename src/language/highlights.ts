import * as vscode from "vscode";
import type { LinkPlace } from "../core/note/edit/linkPlaces";
import { nameKey } from "../core/log/names";
import { tagKey } from "../core/themes/tagKey";
import type { App, Feature } from "../platform/app";
import { markdown, openNote, type OpenNote, placeAt, rangeOf } from "./support/openNote";

/** Where else in the note the same tag, or a link to the same note, is written. */
export const highlights: Feature = (app) =>
  vscode.languages.registerDocumentHighlightProvider(markdown, {
    provideDocumentHighlights(document, position) {
      const open = openNote(app, document);
      return open && (sameTags(app, open, position) ?? sameLinks(app, open, position));
    },
  });

function sameTags({ themes }: App, open: OpenNote, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
  const { tags } = open.places;
  const meaning = (tag: string): string => themes.resolve(tag)?.id ?? tagKey(tag);
  const here = placeAt(tags, open, position);
  return (
    here &&
    shown(
      open,
      tags.filter(({ tag }) => meaning(tag) === meaning(here.tag)),
    )
  );
}

function sameLinks(app: App, open: OpenNote, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
  const { links } = open.places;
  const here = placeAt(links, open, position);
  if (here?.link.kind !== "wikilink") {
    return undefined;
  }
  const end = endOf(app, open, here);
  return shown(
    open,
    links.filter((place) => endOf(app, open, place) === end),
  );
}

/** What a link leads to, or what it would. */
function endOf({ log }: App, { id }: OpenNote, { link }: LinkPlace): string {
  const resolution = log.index.resolve(link.target, id);
  return resolution.kind === "note" ? resolution.entry.id : `? ${nameKey(link.target)}`;
}

function shown({ document }: OpenNote, places: readonly { readonly start: number; readonly end: number }[]): vscode.DocumentHighlight[] {
  return places.map((place) => new vscode.DocumentHighlight(rangeOf(document, place), vscode.DocumentHighlightKind.Text));
}
