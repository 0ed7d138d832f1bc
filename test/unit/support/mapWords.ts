import type { MapWords } from "../../../src/core/map/mapWords";

/** Words that say just what they are given. */
export const plainWords: MapWords = {
  day: (date) => `on ${date}`,
  joined: (reason, from, to) => `${reason.code} ${from.path} ${to.path}`,
  onTheme: ({ id }) => `on ${id}`,
  themes: ({ kind, paragraph }, a, b) => `${a.id} ${kind} ${b.id} (${paragraph})`,
};

/** All of a long piece of work at once. */
export function done<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}
