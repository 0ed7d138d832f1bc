/** Prints a mocha run line by line and counts it; the same for unit, in-editor and UI suites, in Node and in the worker. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Test {
  fullTitle(): string;
  readonly duration?: number | undefined;
}

interface Runner {
  on(event: "pass" | "pending", listener: (test: Test) => void): unknown;
  on(event: "fail", listener: (test: Test, error: Error) => void): unknown;
}

/** A skipped test counts as failed: it did not show what it was written to show. */
export function report(runner: Runner, print: (line: string) => void): () => Counts {
  let passed = 0;
  let failed = 0;
  runner.on("pass", (test) => {
    passed++;
    print(`  ✓ ${test.fullTitle()}${(test.duration ?? 0) > 500 ? ` (${test.duration} ms)` : ""}`);
  });
  runner.on("pending", (test) => {
    failed++;
    print(`  ✗ ${test.fullTitle()} (skipped)`);
  });
  runner.on("fail", (test, error) => {
    failed++;
    print(`  ✗ ${test.fullTitle()}\n${indent(error.stack ?? String(error))}`);
  });
  return () => ({ passed, failed });
}

export function summary({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** The last summary line in `output`; undefined when the run never got to one. */
export function readSummary(output: string): Counts | undefined {
  const last = [...output.matchAll(/^(\d{1,9}) passed, (\d{1,9}) failed$/gm)].at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : undefined;
}

function indent(text: string): string {
  return text.replace(/^/gm, "      ");
}
