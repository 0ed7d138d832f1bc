import * as vscode from "vscode";
import { everyLink } from "../core/note/places";
import type { App, Feature } from "../platform/app";
import { keyHover } from "./support/keyHover";
import { linkHover } from "./support/linkHover";
import { logRead } from "./support/logRead";
import { markdown, openNote, placeAt, rangeOf } from "./support/openNote";
import { tagHover } from "./support/tagHover";

/** What a theme means, what a link leads to, and what a key of the front matter is for. */
export const hover: Feature = (app) =>
  vscode.languages.registerHoverProvider(markdown, { provideHover: (document, position) => hoverAt(app, document, position) });

/** What there is to say of what stands at a position of a note. */
export async function hoverAt(app: App, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
  const open = openNote(app, document);
  const tag = open && placeAt(open.places.tags, open, position);
  const link = open && placeAt(everyLink(open.places), open, position);
  const key = open && placeAt(open.places.keys, open, position);
  const place = tag ?? link ?? key;
  if (!open || !place) {
    return undefined;
  }
  await logRead(app);
  const ofLink = link && (await linkHover(app, open, link.link));
  const content = tag ? tagHover(app, tag.tag) : (ofLink ?? (key && !link ? keyHover(app, key.key) : undefined));
  return content && new vscode.Hover(content, rangeOf(document, place));
}
