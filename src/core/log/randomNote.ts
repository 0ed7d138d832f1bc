import type { Entry } from "./entry";

interface Chance {
  /** The id of a note that is not to be had: the one that is open. */
  readonly except?: string | undefined;
  /** From 0 up to but not 1. */
  readonly random?: () => number;
}

/** Any one of these notes, each as likely as the others; none that rests. Undefined where there is no other. */
export function randomNote(entries: readonly Entry[], { except, random = Math.random }: Chance = {}): Entry | undefined {
  const some = entries.filter(({ id, note }) => id !== except && !note.rests);
  return some[Math.floor(random() * some.length)];
}
