import { cutAtCharacter } from "./cutAtCharacter";

/** No platform takes a longer name than 255 bytes, some paths are limited as a whole, and a suffix may follow. */
const mostBytes = 120;

/** What Windows cannot have in a name, the path separators, control characters, and those that reorder or hide text. */
const forbidden = /[<>:"|?*/\\\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** Names of devices on Windows, whatever extension follows. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³])$/i;

/** One folder's name made safe on every platform; empty when nothing is left. */
export function safeSegment(name: string): string {
  return safeFileName(name, "");
}

/** A file's name, in `stem` and `ending`, made safe on every platform: of a long one the stem is cut. Empty when no stem is left. */
export function safeFileName(stem: string, ending: string): string {
  const name = trimName(stem.replace(forbidden, "-").normalize("NFC"));
  const room = mostBytes - bytesOf(ending) - bytesOf("_");
  const cut = trimName(cutAtCharacter(name, room, bytesOf));
  return cut === "" ? "" : withoutDevice(cut) + ending;
}

/** Text for a person to read in a file name: what cannot be in one is a space. */
export function withoutForbidden(text: string): string {
  return trimName(text.replace(forbidden, " ").replace(/\s{2,}/g, " "));
}

function withoutDevice(name: string): string {
  const dot = name.indexOf(".");
  const device = dot < 0 ? name : name.slice(0, dot);
  return reserved.test(device.trim()) ? `${device.trim()}_${name.slice(device.length)}` : name;
}

/** Without dots and spaces at either end: Windows drops them, and a dot in front hides a file. */
function trimName(name: string): string {
  const isEdge = (char: string | undefined) => char !== undefined && (char === "." || char.trim() === "");
  let start = 0;
  let end = name.length;
  while (start < end && isEdge(name[start])) {
    start += 1;
  }
  while (end > start && isEdge(name[end - 1])) {
    end -= 1;
  }
  return name.slice(start, end);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
