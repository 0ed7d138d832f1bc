import assert from "node:assert/strict";
import { besideFloor, byName, checksOf, figureAt, growth, type SizeRuns } from "../../harness/bench/summary";
import { markdownTable, rounded, textTable } from "../../harness/bench/table";
import type { Figures, Measured } from "../../harness/figures";

/** Figures that keep every bound but for those given. */
function run(figures: Partial<Figures> = {}, hostile?: Record<string, number>): Measured {
  const calm = byName(() => 1);
  return { vscode: "1.0.0", node: "v24", notes: 0, putOneParts: {}, figures: { ...calm, ...figures }, ...(hostile ? { hostile } : {}) };
}

const size = (notes: number, ...runs: Measured[]): SizeRuns => ({ notes, runs: runs.length > 0 ? runs : [run()] });

/** Logs of every size that keep every bound, but for those given. */
function logs(...others: SizeRuns[]): SizeRuns[] {
  return [10, 100, 1000, 10_000, 50_000].map((notes) => others.find((other) => other.notes === notes) ?? size(notes));
}

const missed = (sizes: readonly SizeRuns[]): string[] =>
  checksOf(sizes)
    .filter(({ isKept }) => !isKept)
    .map(({ figure, what, measured, unit }) => `${figure} ${what}: ${measured}${unit}`);

describe("the benchmark's figures", () => {
  it("are the medians of the runs", () => {
    assert.equal(figureAt(size(10, run({ index: 9 }), run({ index: 2 }), run({ index: 3 })), "index"), 3);
  });

  it("are absent where a run has none", () => {
    assert.equal(figureAt(size(10, run(), run({ putMany: null })), "putMany"), undefined);
    assert.equal(figureAt(undefined, "putMany"), undefined);
  });

  it("lie beside the floor of their own run", () => {
    const busyOnce = size(10, run({ index: 30, floor: 10 }), run({ index: 300, floor: 100 }), run({ index: 40, floor: 10 }));
    assert.equal(besideFloor(busyOnce, "index"), 3);
  });

  it("grow from one size to another", () => {
    assert.equal(growth("putOne", size(1000, run({ putOne: 2 })), size(50_000, run({ putOne: 3 }))), 1.5);
    assert.equal(growth("putOne", size(1000, run({ putOne: 0 })), size(50_000)), undefined);
  });
});

describe("the benchmark's bounds", () => {
  it("are kept by figures within them", () => {
    assert.deepEqual(missed(logs()), []);
    assert.equal(checksOf(logs(size(10, run({}, { calm: 1 })))).length, 18);
  });

  for (const [notes, figures, expected] of [
    [10_000, { commandToCursor: 1.6 }, "commandToCursor that of 10 notes, at 10,000 notes: 1.6×"],
    [10_000, { activate: 3, activateMarkdown: 2 }, "activate the built-in Markdown extension's: 1.5×"],
    [10_000, { index: 4.5 }, "index the floor, at 10,000 notes: 4.5×"],
    [50_000, { index: 7, floor: 5 }, "index from 10,000 to 50,000 notes (the floor 5.00×): 7×"],
    [10_000, { blocked: 51 }, "blocked at 10,000 notes: 51ms"],
    [10_000, { heap: 3.5 }, "heap at 10,000 notes: 3.5KB"],
    [10_000, { save: 2.5 }, "save that at 100 notes, at 10,000 notes: 2.5×"],
    [10_000, { putOne: 2.5 }, "putOne at every size: 2.5ms"],
    [1000, { putOne: 0.4 }, "putOne from 1,000 to 50,000 notes: 2.5×"],
    [10_000, { putMany: 51 }, "putMany at 10,000 notes: 51ms"],
    [10_000, { wordingHeap: 61 }, "wordingHeap at 10,000 notes: 61MB"],
    [10_000, { rename: 1001 }, "rename at 10,000 notes: 1001ms"],
    [10_000, { completion: 31 }, "completion at 10,000 notes: 31ms"],
    [10_000, { hover: 31 }, "hover at 10,000 notes: 31ms"],
    [10_000, { searchTitles: 101 }, "searchTitles at 10,000 notes: 101ms"],
    [10_000, { searchText: 101 }, "searchText at 10,000 notes: 101ms"],
    [50_000, { connections: 11 }, "connections at 50,000 notes: 11ms"],
  ] as const) {
    it(`are missed by ${JSON.stringify(figures)} at ${notes} notes`, () => {
      assert.deepEqual(missed(logs(size(notes, run(figures)))), [expected]);
    });
  }

  it("are missed by the slowest hostile note, which is named", () => {
    assert.deepEqual(missed(logs(size(10, run({}, { brackets: 101, ticks: 500, prose: 2 })))), ["hostileNote ticks: 500ms"]);
  });

  it("that compare sizes are no bounds on one folder", () => {
    const [...checked] = new Set(checksOf([size(12_000)]).map(({ figure, unit }) => `${figure} ${unit}`));
    assert.deepEqual(checked, [
      "activate ×",
      "index ×",
      "blocked ms",
      "heap KB",
      "putOne ms",
      "putMany ms",
      "connections ms",
      "wordingHeap MB",
      "rename ms",
      "completion ms",
      "hover ms",
      "searchTitles ms",
      "searchText ms",
    ]);
  });

  it("on what a note costs on average are no bounds on a small folder", () => {
    assert.deepEqual(missed([size(9999, run({ index: 100, heap: 100 }))]), []);
    assert.deepEqual(missed([size(20, run({ putOne: 3 }))]), ["putOne at every size: 3ms"]);
  });
});

describe("the benchmark's table", () => {
  const sizes = logs(size(1000, run({ floor: 12, index: 30.26 })), size(50_000, run({ floor: 700, index: 2100.4 })));

  it("shows each size from 1,000 notes, beside the floor, and the growth", () => {
    const lines = textTable(sizes).split("\n");
    assert.match(lines[0] ?? "", /^ +1,000 notes +10,000 notes +50,000 notes +growth +measured +bound$/);
    assert.match(lines[2] ?? "", /^index +ms +30\.3 \(2\.52×\) +1 \(1×\) +2,100 \(3×\) +69\.4× +1× ✓ +≤ 4× the floor, at 10,000 notes$/);
    assert.match(lines[3] ?? "", /^ +2,100× ✗ +≤ 6\.5× from 10,000 to 50,000 notes/);
  });

  it("has every line as wide up to its last column", () => {
    const [header = "", ...lines] = textTable(sizes).split("\n");
    const bounds = lines.map((line) => line.indexOf("≤")).filter((at) => at >= 0);
    assert.deepEqual([...new Set(bounds)], [header.indexOf("bound")]);
  });

  it("is the same in Markdown, with as many cells in every row", () => {
    const rows = markdownTable(sizes).split("\n");
    assert.deepEqual([...new Set(rows.map((row) => row.split(" | ").length))], [6]);
    assert.match(rows[3] ?? "", /^\| index \(ms\) \| 30\.3 \(2\.52×\) \| .+ \| ≤ 4× the floor, at 10,000 notes: 1× ✓<br>≤ 6\.5× .+ ✗ \|$/);
  });

  it("shows the name of a hostile note as it is in Markdown", () => {
    const rows = markdownTable([size(20, run({}, { "[[a|": 2 }))]).split("\n");
    assert.match(rows.at(-1) ?? "", /^\| the slowest hostile note \(ms\) \|  \| ≤ 100 ms \\\[\\\[a\\\|: 2 ms ✓ \|$/);
  });

  it("shows a small folder alone, without growth", () => {
    assert.match(textTable([size(20)]).split("\n")[0] ?? "", /^ +20 notes +measured +bound$/);
  });

  it("rounds to three digits", () => {
    assert.deepEqual([12_345.6, 99.96, 1.2345, 0.0012345, 0.000012345, 0].map(rounded), [
      "12,346",
      "100",
      "1.23",
      "0.00123",
      "0.00001",
      "0",
    ]);
  });
});
