import assert from "node:assert/strict";
import type { Log } from "../../../src/core/log/log";
import { essayLog } from "../support/essayLog";
import { linkTo, noteOf } from "../support/noteOf";

/** Code, path, line, detail, and the paths of the other notes. */
function problemsOf(log: Log): readonly unknown[] {
  return log
    .problems()
    .problems.map(({ code, entry, line, detail, others }) => [code, entry.path, line, detail, others().map(({ path }) => path)]);
}

const linking = { links: [linkTo("plan", { line: 4 }), linkTo("plan", { line: 9 })] };

describe("what needs attention", () => {
  it("says once which notes a link may mean, and no longer once one of them goes", () => {
    const log = essayLog({ "a/plan.md": { title: "A" }, "b/plan.md": { title: "B" }, "c.md": { title: "C", ...linking } });
    assert.deepEqual(problemsOf(log), [["ambiguousLink", "c.md", 4, "plan", ["a/plan.md", "b/plan.md"]]]);
    log.remove("a/plan.md");
    assert.deepEqual(problemsOf(log), []);
  });

  it("says nothing of a link to the nearer one of two", () => {
    const log = essayLog({ "a/plan.md": {}, "b/plan.md": {}, "a/c.md": linking });
    assert.deepEqual(problemsOf(log), []);
  });

  it("follows a name that a file takes from two titles", () => {
    const titled = { title: "Nights/plan" };
    const log = essayLog({ "a.md": titled, "b.md": titled, "c.md": { title: "C", links: [linkTo("nights/plan", { line: 1 })] } });
    const ambiguous = ["ambiguousLink", "c.md", 1, "nights/plan", ["a.md", "b.md"]];
    assert.deepEqual(problemsOf(log), [ambiguous]);
    log.put("nights/plan.md", "nights/plan.md", noteOf());
    assert.deepEqual(problemsOf(log), []);
    log.remove("nights/plan.md");
    assert.deepEqual(problemsOf(log), [ambiguous]);
  });

  it("follows a title or alias that makes one of two the one meant exactly", () => {
    const log = essayLog({ "a/plan.md": { title: "A" }, "b/plan.md": { title: "B" }, "c.md": { title: "C", links: [linkTo("Plan")] } });
    assert.equal(log.problems().total, 1);
    log.put("b/plan.md", "b/plan.md", noteOf({ title: "B", aliases: ["Plan"] }));
    assert.equal(log.problems().total, 0);
    log.put("b/plan.md", "b/plan.md", noteOf({ title: "B" }));
    assert.equal(log.problems().total, 1);
  });

  it("names each note with the title of another, in any letter case, by the line of the title", () => {
    const log = essayLog({
      "a.md": { title: "Nights", titleLine: 1 },
      "b.md": { title: "nights", titleLine: 0 },
      "c.md": { title: "Days", titleLine: 1 },
    });
    assert.deepEqual(problemsOf(log), [
      ["duplicateTitle", "b.md", 0, "nights", ["a.md"]],
      ["duplicateTitle", "a.md", 1, "Nights", ["b.md"]],
    ]);
    log.put("b.md", "b.md", noteOf({ title: "Mornings", titleLine: 0 }));
    assert.deepEqual(problemsOf(log), []);
  });

  it("leaves titles alone that are only the names of files", () => {
    assert.deepEqual(problemsOf(essayLog({ "a/index.md": { title: "index" }, "b/index.md": { title: "index" } })), []);
  });

  it("puts what could not be read first, then links, then titles, and counts what it does not give", () => {
    const problems = [
      { code: "dateUnreadable", line: 2 },
      { code: "duplicateKey", line: 3, detail: "tags" },
    ] as const;
    const log = essayLog({
      "a/plan.md": { title: "Same", titleLine: 1 },
      "b/plan.md": { title: "Same", titleLine: 1 },
      "c.md": { title: "C", ...linking, date: "2026-11-22" },
      "d.md": { title: "D", problems, date: "2020-01-01" },
    });
    const codes = ["dateUnreadable", "duplicateKey", "ambiguousLink", "duplicateTitle", "duplicateTitle"];
    assert.deepEqual(
      log.problems().problems.map(({ code }) => code),
      codes,
    );
    assert.deepEqual(
      log.problems(2).problems.map(({ code }) => code),
      codes.slice(0, 2),
    );
    assert.equal(log.problems(2).total, 5);
    assert.deepEqual(
      log.problemsOf("d.md").map(({ line }) => line),
      [2, 3],
    );
  });
});
