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
  const breath = makeBreath(() => {
    if (isStopped) {
      return;
    }
    if (runFor(work, budget)) {
      breath.end();
      onDone();
    } else {
      onSlice?.();
      breath.next();
    }
  });
  // Not at once: whoever called has to hold what is returned before the work can be done.
  breath.next();
  return {
    stop: () => {
      isStopped = true;
      breath.end();
    },
  };
}

interface Breath {
  readonly next: () => void;
  readonly end: () => void;
}

/** Work goes on so long before the browser is let draw a frame: messages alone would keep it from doing so. */
const untilFrame = 20;
/** A page that is not seen draws no frames. */
const longestFrame = 250;

/** Calls back in a task of its own each time, after a frame where one is due. */
function makeBreath(callback: () => void): Breath {
  const { port1, port2 } = new MessageChannel();
  let lastFrame = performance.now();
  port1.addEventListener("message", callback);
  port1.start();
  const afterFrame = (): void => {
    let isDone = false;
    const goOn = (): void => {
      if (!isDone) {
        isDone = true;
        window.clearTimeout(timer);
        lastFrame = performance.now();
        port2.postMessage(undefined);
      }
    };
    const timer = window.setTimeout(goOn, longestFrame);
    requestAnimationFrame(goOn);
  };
  const next = (): void => (performance.now() - lastFrame > untilFrame ? afterFrame() : port2.postMessage(undefined));
  return { next, end: () => port1.close() };
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
