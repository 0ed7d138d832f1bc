import type { Api } from "../../src/activate";
import { connectionsOfKind } from "../../src/core/connections/index";
import type { Figures } from "../harness/figures";
import { heapInUse } from "./heap";
import { spread, timedAtOnce, timedWithDelay } from "./timing";

const bytesInMB = 2 ** 20;

/** What it costs to read what all notes say and to ask for it, once the log has been read. */
export async function wordingCost({
  log,
  wording,
}: Api): Promise<Pick<Figures, "wording" | "wordingBlocked" | "wordingHeap" | "wordingAsked">> {
  const before = await memoryInUse();
  const { took, blocked } = await timedWithDelay(() => wording.start());
  const held = (await memoryInUse()) - before;
  const times = spread(log.index.all(), 20).map((entry) =>
    timedAtOnce(() => {
      const options = wording.current ? { wording: wording.current } : {};
      connectionsOfKind("saysSimilar", entry, log.index, options);
      connectionsOfKind("mentionsTitle", entry, log.index, options);
    }),
  );
  return { wording: took, wordingBlocked: blocked, wordingHeap: held / bytesInMB, wordingAsked: Math.max(...times) };
}

/** Bytes, typed arrays included. */
async function memoryInUse(): Promise<number> {
  const heap = await heapInUse();
  return heap + process.memoryUsage().arrayBuffers;
}
