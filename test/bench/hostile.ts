import { readNote } from "../../src/core/note/readNote";
import { hostileNotes } from "../support/hostileNotes";
import { collectGarbage } from "./heap";
import { timedAtOnce } from "./timing";

/** Milliseconds for each hostile note, read once, by its name. What is being read is printed: should one never end, it is the last. */
export function hostileTimes(): Readonly<Record<string, number>> {
  const times = Object.entries(hostileNotes).map(([name, make]) => {
    console.log(name);
    const text = asFromDisk(make());
    collectGarbage();
    return [name, timedAtOnce(() => void readNote(text, "hostile.md"))];
  });
  return Object.fromEntries(times);
}

/** In one piece: a text put together here would be joined only when it is first looked at. */
function asFromDisk(text: string): string {
  return Buffer.from(text).toString();
}
