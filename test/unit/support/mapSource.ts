import type { Log } from "../../../src/core/log/log";
import { connectionKinds } from "../../../src/core/connections/index";
import type { MapSource } from "../../../src/core/map/mapSource";
import type { MapWords } from "../../../src/core/map/mapWords";

/** Words that say just what they are given. */
const plainWords: MapWords = {
  day: (date) => `on ${date}`,
  joined: (reason, from, to) => `${reason.code} ${from.path} ${to.path}`,
  onTheme: ({ id }) => `on ${id}`,
  themes: ({ kind, paragraph }, a, b) => `${a.id} ${kind} ${b.id} (${paragraph})`,
};

/** Every kind of connection, in plain words. */
export function sourceOf(log: Log): MapSource {
  return { log, words: plainWords, kinds: connectionKinds.map(({ id }) => id) };
}

/** All of a long piece of work at once. */
export function done<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}
