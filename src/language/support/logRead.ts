import type { App } from "../../platform/app";

/** So long an answer waits for a log that nobody has asked for yet, in milliseconds; then it says what is known. */
const patience = 1000;

/** Starts to read the log, and waits for it a moment. */
export async function logRead({ log }: App): Promise<void> {
  const reading = log.start();
  if (log.state === "read") {
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([reading, enough]);
  clearTimeout(timer);
}
