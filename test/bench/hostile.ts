import { findIdentifiers } from "../../src/core/confidentiality/index";
import { readNote } from "../../src/core/note/readNote";
import { hostileIdentifiers, longLine } from "../support/hostileIdentifiers";
import { hostileNotes } from "../support/hostileNotes";
import { collectGarbage } from "./heap";
import { timedAtOnce } from "./timing";

/**
 * Milliseconds for each hostile note, read once, and for each hostile line, looked through once for what identifies a person, by its name.
 * What is being timed is printed: should one never end, it is the last.
 */
export function hostileTimes(): Readonly<Record<string, number>> {
  const notes = Object.entries(hostileNotes).map(([name, make]) => [name, time(name, make(), (text) => void readNote(text, "hostile.md"))]);
  const lines = hostileIdentifiers.map((piece) => {
    const name = `a line of ${JSON.stringify(piece)} looked through`;
    return [name, time(name, longLine(piece), (text) => void findIdentifiers(text))];
  });
  return Object.fromEntries([...notes, ...lines]);
}

function time(name: string, made: string, run: (text: string) => void): number {
  console.log(name);
  const text = asFromDisk(made);
  collectGarbage();
  return timedAtOnce(() => run(text));
}

/** In one piece: a text put together here would be joined only when it is first looked at. */
function asFromDisk(text: string): string {
  return Buffer.from(text).toString();
}
