import type * as vscode from "vscode";

export interface Coalesced extends vscode.Disposable {
  /** Asks for a run soon. */
  (): void;
  /** Asks for one after so many milliseconds of quiet instead. */
  after(quiet: number): void;
}

/**
 * Makes many calls into one run: `usual` milliseconds after the last call, or `longest` after the first while calls go on.
 * Runs never overlap: a call during a run is answered by another run after it.
 */
export function coalesce(usual: number, longest: number, run: () => void | Promise<void>): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstCall = 0;
  let running = false;
  const after = (quiet: number): void => {
    firstCall ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void start(), Math.max(0, Math.min(quiet, firstCall + longest - Date.now())));
  };
  const start = async (): Promise<void> => {
    if (running) {
      return after(usual);
    }
    firstCall = 0;
    running = true;
    try {
      await run();
    } finally {
      running = false;
    }
  };
  return Object.assign(() => after(usual), { after, dispose: () => clearTimeout(timer) });
}
