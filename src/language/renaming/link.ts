import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import { linkKey } from "../../core/log/linksAfterMove";
import { nameKey } from "../../core/log/names";
import { isByPath, targetsIfMoved } from "../../core/log/linksAfterRename";
import { isByTitle, targetsAfterRetitle } from "../../core/log/linksAfterRetitle";
import { renameLinks, setKey } from "../../core/note/edit/edit";
import type { LinkPlace } from "../../core/note/edit/linkPlaces";
import { shownText } from "../../core/note/edit/linkText";
import { renameFollowedWords } from "../../core/note/edit/followedEdits";
import { inOrder, type EditResult, type TextEdit } from "../../core/note/edit/textEdit";
import { headingMeant } from "../../core/note/headingNames";
import type { Link } from "../../core/note/note";
import { NOTE_EXTENSION } from "../../core/note/noteExtension";
import { everyLink, placesIn } from "../../core/note/places";
import type { Span } from "../../core/note/span";
import { safeFileName } from "../../core/templates/safeSegment";
import type { App } from "../../platform/app";
import { previewed } from "../../platform/editPreview";
import { tellRefused } from "../../platform/refusedNotes";
import { textOf } from "../support/noteTexts";
import { type OpenNote, rangeOf } from "../support/openNote";
import { prepareHeadingChange } from "./heading";
import { NameRefused, renameEdit, type Subject } from "./subject";

/**
 * The part of a link at an offset: what a wikilink calls the note by, the heading it leads to, or the words it shows. The path of a
 * Markdown link is left to VS Code.
 */
export async function linkAt(app: App, open: OpenNote, offset: number): Promise<Subject | undefined> {
  const holds = (span: Span | undefined): boolean => span !== undefined && span.start <= offset && offset <= span.end;
  const isOurs = ({ link, heading, target, alias }: LinkPlace): boolean =>
    holds(heading) || (link.kind === "wikilink" && (holds(target) || holds(alias)));
  const place = everyLink(open.places).find(isOurs);
  if (place?.heading && holds(place.heading)) {
    return headingOf(app, open, { ...place, heading: place.heading });
  }
  return place?.target && holds(place.target)
    ? targetOf(app, open, { ...place, target: place.target })
    : place && aliasOf(app, open, place);
}

async function headingOf(app: App, open: OpenNote, { link, heading: span }: LinkPlace & { readonly heading: Span }): Promise<Subject> {
  const resolution = app.log.index.resolve(link.target, open.id);
  const id = resolution.kind === "note" ? resolution.entry.id : undefined;
  const text = id === undefined ? "" : id === open.id ? open.text : await textOf(app, id);
  const headings = placesIn(text).headings.map(({ heading }) => heading);
  const heading = headingMeant(headings, link.heading ?? "");
  if (id === undefined || !heading) {
    return unnamable(open, span, app.strings.noSuchHeading(link.heading ?? ""));
  }
  return {
    span,
    text: link.kind === "wikilink" ? open.text.slice(span.start, span.end) : heading.text,
    rename: async (to, token) => {
      const prepared = await prepareHeadingChange(app, { id, headings, place: { heading }, to: to.trim() }, { token });
      return renameEdit(app, prepared, { here: open.document.uri });
    },
  };
}

function targetOf(app: App, open: OpenNote, { link, target: span }: LinkPlace & { readonly target: Span }): Subject {
  const resolution = app.log.index.resolve(link.target, open.id);
  if (resolution.kind === "ambiguous") {
    return unnamable(open, span, app.strings.severalNotes(link.target, resolution.candidates.length));
  }
  const text = open.text.slice(span.start, span.end);
  if (resolution.kind === "missing") {
    return { span, text, rename: (name, token) => renameDead(app, open, { target: link.target, name: name.trim(), token }) };
  }
  const { entry } = resolution;
  if (isByPath(link.target, entry)) {
    const part = lastPart(open.text, span);
    return {
      span: part,
      text: open.text.slice(part.start, part.end),
      rename: (name, token) => renameFile(app, open, { entry, name, token }),
    };
  }
  return isByTitle(link.target, entry)
    ? { span, text, rename: (name, token) => retitle(app, open, { entry, name: name.trim(), token }) }
    : unnamable(open, span, app.strings.isAlias(link.target, entry.note.title));
}

/** What cannot be renamed is told when it is tried: were it refused at once, VS Code would take it for a link of another kind. */
function unnamable({ text }: OpenNote, span: Span, why: string): Subject {
  return { span, text: text.slice(span.start, span.end), rename: () => Promise.reject(new NameRefused(why)) };
}

/** Gives all links that call a note by a name that is nobody's another one. */
async function renameDead(
  app: App,
  { document, id }: OpenNote,
  { target, name, token }: Omit<NewName, "entry"> & { readonly target: string },
): Promise<vscode.WorkspaceEdit> {
  const { index } = app.log;
  if (name === "" || /[[\]|#\p{C}]/u.test(name)) {
    throw new NameRefused(app.strings.noLinkWords());
  }
  const isIt = (link: Link): boolean => nameKey(link.target) === nameKey(target);
  const sources = index.all().filter(({ note }) => [...note.links, ...note.follows].some(isIt));
  const edit = (text: string, from: string): EditResult =>
    renameLinks(text, (link) => (isIt(link) && index.resolve(link.target, from).kind === "missing" ? name : undefined));
  const ids = [...new Set([id, ...sources.map((entry) => entry.id)])];
  return renameEdit(app, await app.noteEdits.prepare(ids, edit, { token }), { here: document.uri });
}

/** The name of the file in a target, without folders and extension. */
function lastPart(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = Math.max(written.lastIndexOf("/"), written.lastIndexOf("\\")) + 1;
  const extension = NOTE_EXTENSION.exec(written)?.[0].length ?? 0;
  return { start: start + from, end: end - extension };
}

interface NewName {
  readonly entry: Entry;
  readonly name: string;
  readonly token: vscode.CancellationToken;
}

/** Gives a note's file another name in its folder, and the links that call it by that. */
async function renameFile(app: App, { document }: OpenNote, { entry, name, token }: NewName): Promise<vscode.WorkspaceEdit> {
  const [extension = ""] = /\.\w{1,10}$/.exec(entry.path) ?? [];
  const file = fileNameFrom(app, name, extension);
  const path = entry.path.slice(0, entry.path.lastIndexOf("/") + 1) + file;
  const oldUri = vscode.Uri.parse(entry.id, true);
  const newUri = vscode.Uri.joinPath(oldUri, "..", file);
  if (app.log.index.atPath(path, entry.root)) {
    throw new NameRefused(app.strings.isNoteAlready(file));
  }
  const targets = targetsIfMoved(app.log.index, entry, { id: newUri.toString(), path });
  const newTargets = (id: string): ReadonlyMap<string, string> | undefined => targets.get(id === entry.id ? newUri.toString() : id);
  const ids = [...targets.keys()].map((id) => (id === newUri.toString() ? entry.id : id));
  const { edit, refused } = await app.noteEdits.prepare(
    ids,
    (text, id) => renameLinks(text, (link) => newTargets(id)?.get(linkKey(link))),
    { token },
  );
  tellRefused(app, refused);
  app.linkMoves.isLookedAfter({ oldUri, newUri });
  return previewed(withRename(edit, oldUri, newUri), document.uri);
}

/** Other notes change first, so that all is done when the file moves; the note itself changes where it is then. */
function withRename(edit: vscode.WorkspaceEdit, oldUri: vscode.Uri, newUri: vscode.Uri): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  const isOwn = ([uri]: readonly [vscode.Uri, unknown]): boolean => uri.toString() === oldUri.toString();
  edit
    .entries()
    .filter((entry) => !isOwn(entry))
    .forEach(([uri, edits]) => all.set(uri, edits));
  all.renameFile(oldUri, newUri);
  edit
    .entries()
    .filter(isOwn)
    .forEach(([, edits]) => all.set(newUri, edits));
  return all;
}

function fileNameFrom({ strings }: App, name: string, extension: string): string {
  const stem = name.trim().replace(NOTE_EXTENSION, "");
  if (stem === "" || /[[\]|#^]/.test(stem) || safeFileName(stem, extension) !== stem.normalize("NFC") + extension) {
    throw new NameRefused(strings.noFileName());
  }
  return stem + extension;
}

/** Gives a note another title where it says it, and the links that call it by that. */
async function retitle(app: App, open: OpenNote, { entry, name, token }: NewName): Promise<vscode.WorkspaceEdit> {
  const { index } = app.log;
  const { headings } = placesIn(entry.id === open.id ? open.text : await textOf(app, entry.id));
  const place = headings.find(({ heading }) => heading.line === entry.note.titleLine && heading.text === entry.note.title);
  if (place) {
    const change = { id: entry.id, headings: headings.map(({ heading }) => heading), place, to: name };
    return renameEdit(app, await prepareHeadingChange(app, change, { token }), { here: open.document.uri });
  }
  if (name === "") {
    throw new NameRefused(app.strings.tagProblem("empty", ""));
  }
  const targets = targetsAfterRetitle(index, entry, name);
  const edit = (text: string, id: string): EditResult => {
    const links = renameLinks(text, (link) => targets.get(id)?.get(linkKey(link)));
    const title = id === entry.id && links.ok ? setKey(text, "title", name) : links;
    return links.ok && title.ok && title !== links ? { ok: true, edits: inOrder([...links.edits, ...title.edits]) } : title;
  };
  return renameEdit(app, await app.noteEdits.prepare([...new Set([entry.id, ...targets.keys()])], edit, { token }), {
    here: open.document.uri,
  });
}

function aliasOf({ strings }: App, open: OpenNote, { alias, inRow, link }: LinkPlace): Subject | undefined {
  return (
    alias && {
      span: alias,
      text: open.text.slice(alias.start, alias.end),
      rename: (typed) => {
        const words = shownText(typed, { inRow });
        const edits = words === undefined ? undefined : aliasEdits(open, { alias, link, words });
        if (edits === undefined) {
          throw new NameRefused(strings.noLinkWords());
        }
        const edit = new vscode.WorkspaceEdit();
        edits.forEach((one) => edit.replace(open.document.uri, rangeOf(open.document, one), one.text));
        return Promise.resolve(edit);
      },
    }
  );
}

interface NewWords {
  readonly alias: Span;
  readonly link: Link;
  readonly words: string;
}

/** In front matter the words may need quotes. */
function aliasEdits({ text, places }: OpenNote, { alias, link, words }: NewWords): readonly TextEdit[] | undefined {
  if (!places.follows.some((place) => place.link === link)) {
    return [{ ...alias, text: words }];
  }
  const result = renameFollowedWords(text, link, words);
  return result.ok ? result.edits : undefined;
}
