/** Runs work that stops often, some milliseconds at a time, so that the page stays quick to answer; `stop` ends it. */
export interface Running {
  readonly stop: () => void;
}

export interface RunOptions {
  readonly work: Iterator<void, void>;
  /** Milliseconds at a time. */
  readonly budget: number;
  readonly onSlice?: () => void;
  readonly onDone: () => void;
}

export function runInSlices({ work, budget, onSlice, onDone }: RunOptions): Running {
  let isStopped = false;
  const { port1, port2 } = new MessageChannel();
  const slice = (): void => {
    if (isStopped) {
      return;
    }
    const isDone = runFor(work, budget);
    if (isDone) {
      port1.close();
      onDone();
      return;
    }
    onSlice?.();
    port2.postMessage(undefined);
  };
  port1.addEventListener("message", slice);
  port1.start();
  // Not at once: whoever called has to hold what is returned before the work can be done.
  port2.postMessage(undefined);
  return {
    stop: () => {
      isStopped = true;
      port1.close();
    },
  };
}

/** Whether the work came to its end within so many milliseconds. */
export function runFor(work: Iterator<void, void>, milliseconds: number): boolean {
  const end = performance.now() + milliseconds;
  do {
    if (work.next().done === true) {
      return true;
    }
  } while (performance.now() < end);
  return false;
}
