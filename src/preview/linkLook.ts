import type { Entry } from "../core/log/entry";
import type { Log } from "../core/log/log";
import { plainText } from "../core/note/body/plainText";
import { headingMeant } from "../core/note/headingNames";
import type { Heading, Link, Note } from "../core/note/note";
import { encoded } from "./encoded";
import type { LinkLook } from "./previewedNote";
import { relativeAddress } from "./relativeAddress";

/** Where a link stands, and what is known there. */
export interface LinkPlace {
  /** The note's URI as text. */
  readonly id: string;
  /** As its text is now. */
  readonly note: Note;
  readonly index: Log;
  /** Whether the whole log is read, so that what is not found is not there. */
  readonly isRead: boolean;
  readonly words: {
    noSuchNote(name: string): string;
    severalNotes(name: string, count: number): string;
  };
}

const IMAGE = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)$/i;
/** What people keep beside notes: no part of the log, so it is not known whether it is there. */
const ATTACHMENT = /\.(?:csv|docx?|flac|m4a|mov|mp[34]|od[pst]|ogg|pdf|pptx?|txt|wav|webm|xlsx?|zip)$/i;

/** So many headings of one note are told apart where they read the same. */
const mostHeadings = 500;

export function linkLook(link: Link, place: LinkPlace): LinkLook {
  const { target } = link;
  if (target === "") {
    return { kind: "link", href: "", ...headingsTo(link, place.note.headings) };
  }
  const resolution = place.index.resolve(target, place.id);
  switch (resolution.kind) {
    case "note":
      return linkTo(link, resolution.entry, place);
    case "ambiguous":
      return { kind: "ambiguous", title: place.words.severalNotes(target, resolution.candidates.length) };
    default:
      return fileLook(link) ?? unresolved(target, place);
  }
}

function linkTo(link: Link, { id, note }: Entry, place: LinkPlace): LinkLook {
  const isItself = id === place.id;
  const { headings } = isItself ? place.note : note;
  const title = isItself || note.title === link.target ? {} : { title: note.title };
  return { kind: "link", href: relativeAddress(place.id, id), ...headingsTo(link, headings), ...title };
}

function headingsTo({ heading }: Link, headings: readonly Heading[]): { headings?: readonly string[] } {
  const meant = heading === undefined ? undefined : headingMeant(headings, heading);
  const down = meant ? headings.slice(0, headings.indexOf(meant) + 1).slice(-mostHeadings) : [];
  return down.length > 0 ? { headings: down.map(({ text }) => plainText(text)) } : {};
}

/** A file named by its path from the note, or from the workspace folder with a `/` before it. */
function fileLook({ target, embed }: Link): LinkLook | undefined {
  const isImage = IMAGE.test(target);
  if ((!isImage && !ATTACHMENT.test(target)) || /^(?:[a-z][a-z0-9+.-]{0,31}:|\/\/)/i.test(target)) {
    return undefined;
  }
  const address = target.replaceAll("\\", "/").split("/").map(encoded).join("/");
  return isImage && embed ? { kind: "image", src: address } : { kind: "link", href: address };
}

function unresolved(target: string, { isRead, words }: Pick<LinkPlace, "isRead" | "words">): LinkLook {
  return isRead ? { kind: "missing", title: words.noSuchNote(target) } : { kind: "unknown" };
}
