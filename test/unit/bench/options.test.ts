import assert from "node:assert/strict";
import { parseBenchArgs } from "../../harness/bench/options";

const options = (...args: string[]) => {
  const parsed = parseBenchArgs(args);
  assert.equal(parsed.kind, "options", JSON.stringify(parsed));
  return parsed.kind === "options" ? parsed.options : undefined;
};

const problem = (...args: string[]): string => {
  const parsed = parseBenchArgs(args);
  return parsed.kind === "problem" ? parsed.message : parsed.kind;
};

describe("the benchmark's arguments", () => {
  it("are three runs on generated logs and a table where none are given", () => {
    assert.deepEqual(options(), { folder: undefined, runs: 3, output: "table" });
  });

  it("name a folder, a number of runs and what comes out", () => {
    assert.deepEqual(options("--folder", "my notes", "--runs", "12", "--json"), { folder: "my notes", runs: 12, output: "json" });
    assert.deepEqual(options("--runs=1", "--folder=-notes", "--markdown"), { folder: "-notes", runs: 1, output: "markdown" });
  });

  it("ask for help, wherever it stands", () => {
    assert.deepEqual(parseBenchArgs(["--json", "-h"]), { kind: "help" });
  });

  it("say what to do where a folder stands alone", () => {
    assert.match(problem("notes"), /--folder "notes"/);
  });

  it("say which options there are where one is unknown", () => {
    assert.match(problem("--sizes", "5"), /no option --sizes[\s\S]+--folder FOLDER/);
  });

  for (const args of [["--folder"], ["--folder", "--json"], ["--folder="], ["--runs"]]) {
    it(`want a value in ${args.join(" ")}`, () => {
      assert.match(problem(...args), /^--(folder|runs) needs a value: --\1 \S+$/);
    });
  }

  for (const runs of ["0", "-1", "1.5", "many", "100"]) {
    it(`want a number of runs, not ${runs}`, () => {
      assert.match(problem(`--runs=${runs}`), /^--runs takes a number from 1 to 99/);
    });
  }

  it("want no value where there is none to give, and one kind of output", () => {
    assert.match(problem("--json=yes"), /^--json takes no value/);
    assert.match(problem("--json", "--markdown"), /not both/);
  });
});
