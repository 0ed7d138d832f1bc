import type { Clock } from "../core/ports";

/** Calls back soon after another day has begun by the clock: it is looked at every so many milliseconds, for a machine may have slept. */
export function onNewDay(clock: Pick<Clock, "today">, listener: () => void, every = 20_000): { dispose(): void } {
  let day = clock.today();
  const timer = setInterval(() => {
    const today = clock.today();
    if (today !== day) {
      day = today;
      listener();
    }
  }, every);
  return { dispose: () => clearInterval(timer) };
}
