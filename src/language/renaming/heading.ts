import { targetsAfterRetitle } from "../../core/log/linksAfterRetitle";
import { linkKey, type NewTargets } from "../../core/log/linksAfterMove";
import type { Entry } from "../../core/log/entry";
import { linksTo } from "../../core/log/linksAfterRename";
import { renameLinks } from "../../core/note/edit/edit";
import { changeHeading, changeHeadingLinks, type HeadingChange } from "../../core/note/edit/headingEdits";
import { both, type EditResult } from "../../core/note/edit/textEdit";
import type { Heading, Link } from "../../core/note/note";
import type { HeadingPlace } from "../../core/note/places";
import type { App } from "../../platform/app";
import type { PrepareOptions, PreparedEdit } from "../../platform/noteEdits";
import type { OpenNote } from "../support/openNote";
import { NameRefused, renameEdit, type Subject } from "./subject";

/** The words of a heading at an offset: links to it, in this note and others, are renamed with it. */
export function headingAt(app: App, open: OpenNote, offset: number): Subject | undefined {
  const { places, document, text, id } = open;
  const place = places.headings.find(({ start, end }) => start <= offset && offset <= end);
  if (!place || text.slice(place.text.start, place.text.end) !== place.heading.text) {
    return undefined;
  }
  const headings = places.headings.map(({ heading }) => heading);
  return {
    span: place.text,
    text: place.heading.text,
    rename: async (to, token) => {
      const prepared = await prepareHeadingChange(app, { id, headings, place, to: to.trim() }, { token });
      return renameEdit(app, prepared, { here: document.uri });
    },
  };
}

export interface NoteHeading {
  /** Of the note it is in. */
  readonly id: string;
  readonly headings: readonly Heading[];
  readonly place: Pick<HeadingPlace, "heading">;
  readonly to: string;
}

/** Where the heading is the note's title as well, links that call the note by it change too. */
export async function prepareHeadingChange(app: App, change: NoteHeading, options: PrepareOptions): Promise<PreparedEdit> {
  const { id, to, headings, place } = change;
  const { index } = app.log;
  const entry = index.get(id);
  const isTitle = entry?.note.titleLine === place.heading.line && entry.note.title === place.heading.text;
  const titles: NewTargets = entry && isTitle ? targetsAfterRetitle(index, entry, to) : new Map();
  const ids = new Set([id, ...(entry ? linksTo(index, entry).map(({ from }) => from.id) : [])]);
  const edit = (text: string, from: string): EditResult => {
    const leadsToNote = (link: Link): boolean => leadsTo(app, link, { from, id, entry });
    const headingChange: HeadingChange = { headings, heading: place.heading, to, leadsToNote };
    const words = from === id ? changeHeading(text, headingChange) : changeHeadingLinks(text, headingChange);
    return both(
      words,
      renameLinks(text, (link) => titles.get(from)?.get(linkKey(link))),
    );
  };
  const prepared = await app.noteEdits.prepare([...ids], edit, options);
  if (prepared.refused.some((note) => note.id === id && note.code === "unwritable")) {
    throw new NameRefused(app.strings.noHeading());
  }
  if (prepared.refused.some(({ code }) => code === "headingTaken")) {
    throw new NameRefused(app.strings.headingTaken());
  }
  return prepared;
}

function leadsTo({ log }: App, { target }: Link, { from, id, entry }: { from: string; id: string; entry: Entry | undefined }): boolean {
  if (target === "") {
    return from === id;
  }
  const resolution = log.index.resolve(target, from);
  return resolution.kind === "note" && resolution.entry === entry;
}
