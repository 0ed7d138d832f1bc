import * as vscode from "vscode";
import type { Entry, Resolution } from "../core/log/entry";
import type { LinkPlace } from "../core/note/edit/linkPlaces";
import type { Link } from "../core/note/note";
import { everyLink } from "../core/note/places";
import type { App, Feature } from "../platform/app";
import { commandUri } from "./support/commandLink";
import { headingLine, lineOf } from "./support/linkEnd";
import { logRead } from "./support/logRead";
import { newLinkedNote } from "./support/newLinkedNote";
import { markdown, openNote, type OpenNote, rangeOf } from "./support/openNote";

/** So many links of a note can be clicked. */
const mostLinks = 2000;

/** Where it leads is looked up when it is asked for: a block has to be read for. */
class BlockLink extends vscode.DocumentLink {
  readonly entry: Entry;
  readonly link: Link;

  constructor(range: vscode.Range, entry: Entry, link: Link) {
    super(range);
    this.entry = entry;
    this.link = link;
  }
}

/** Wikilinks can be clicked: what is there opens, what may be several asks, what is not there is made. */
export const documentLinks: Feature = (app) =>
  vscode.languages.registerDocumentLinkProvider(markdown, {
    provideDocumentLinks: (document) => linksIn(app, document),
    resolveDocumentLink: (shown) => (shown instanceof BlockLink ? resolved(app, shown) : shown),
  });

async function linksIn(app: App, document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  const open = openNote(app, document);
  const places = open
    ? everyLink(open.places)
        .filter(({ link }) => link.kind === "wikilink")
        .slice(0, mostLinks)
    : [];
  if (!open || places.length === 0) {
    return [];
  }
  await logRead(app);
  const known = new Map<string, Resolution>();
  return places.flatMap((place) => {
    const { target } = place.link;
    const resolution = known.get(target) ?? app.log.index.resolve(target, open.id);
    known.set(target, resolution);
    return linkTo(app, open, { place, resolution }) ?? [];
  });
}

interface Resolved {
  readonly place: LinkPlace;
  readonly resolution: Resolution;
}

function linkTo(app: App, { id, document }: OpenNote, { place, resolution }: Resolved): vscode.DocumentLink | undefined {
  const { link, inner } = place;
  const range = rangeOf(document, inner);
  if (resolution.kind === "note") {
    const { entry } = resolution;
    const line = headingLine(entry, link);
    return link.block === undefined ? new vscode.DocumentLink(range, uriOf(entry, line)) : new BlockLink(range, entry, link);
  }
  const { target, heading, block } = link;
  if (resolution.kind === "missing" && !newLinkedNote(app, document.uri, target)) {
    return undefined;
  }
  const tooltip = resolution.kind === "missing" ? app.strings.createThe(target) : app.strings.whichNote(target);
  return Object.assign(new vscode.DocumentLink(range, commandUri("alongside.followLink", { from: id, target, heading, block })), {
    tooltip,
  });
}

async function resolved(app: App, shown: BlockLink): Promise<vscode.DocumentLink> {
  const line = await lineOf(app, shown.entry, shown.link);
  return Object.assign(shown, { target: uriOf(shown.entry, line) });
}

function uriOf({ id }: Entry, line: number): vscode.Uri {
  return vscode.Uri.parse(id, true).with({ fragment: line > 0 ? `L${line + 1}` : "" });
}
