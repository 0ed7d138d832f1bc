import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as after } from "node:timers/promises";

/** Milliseconds. */
export async function timed(task: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Milliseconds for work that gives way to nothing else. */
export function timedAtOnce(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Milliseconds of processor time of this process, its helper threads (garbage collection, compiling) included. */
export async function processorTime(task: () => PromiseLike<unknown> | void): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How long a task takes, and the longest that a timer of 1 ms was kept waiting meanwhile. */
export async function timedWithDelay(task: () => PromiseLike<unknown>): Promise<{ readonly took: number; readonly blocked: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await after(10); // the timer's first turn only starts the clock
  const took = await timed(task);
  await after(5); // the last stretch ends with a turn, too
  delay.disable();
  return { took, blocked: delay.max / 1e6 };
}

/** `count` of the items, or all where there are fewer, evenly apart. */
export function spread<T>(items: readonly T[], count: number, offset = 0): readonly T[] {
  const wanted = Math.min(count, items.length);
  const places = Array.from({ length: wanted }, (_, n) => Math.floor(((n + offset) * items.length) / wanted) % items.length);
  return places.map((at) => items[at]).filter((item) => item !== undefined);
}
