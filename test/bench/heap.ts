import { setTimeout as after } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
export const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes of heap in use when nothing more can be collected: what one collection lets go of may free more in the next. */
export async function heapInUse(): Promise<number> {
  let least = Infinity;
  for (let idle = 0; idle < 3;) {
    collectGarbage();
    await after(1);
    const { heapUsed } = process.memoryUsage();
    idle = heapUsed < least - 10_000 ? 0 : idle + 1;
    least = Math.min(least, heapUsed);
  }
  return least;
}
