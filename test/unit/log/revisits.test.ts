import assert from "node:assert/strict";
import { RevisitList } from "../../../src/core/log/revisits";
import { essayLog } from "../support/essayLog";
import { noteOf } from "../support/noteOf";

const heading = (text: string) => ({ text, level: 2, line: 9 });

describe("The notes to come back to", () => {
  const log = essayLog({
    "due.md": { revisit: "2026-11-20" },
    "today.md": { revisit: "2026-11-25" },
    "soon.md": { revisit: "2026-11-26" },
    "later.md": { revisit: "2027-11-26" },
    "resting.md": { revisit: "2026-11-20", rests: true },
    "done.md": { revisit: "2026-11-20", headings: [heading("Revisited 21 November 2026")] },
    "again.md": { revisit: "2026-11-24", headings: [heading("Revisited 21 November 2026")] },
    "never.md": {},
  });
  const list = new RevisitList(log, ["Revisited"]);
  const on = (today: string) => {
    const { due, later } = list.on(today);
    return [due, later].map((some) => some.map(({ entry }) => entry.path));
  };

  it("are those whose day has come, the longest waiting first, and then the others, the soonest first", () => {
    assert.deepEqual(on("2026-11-25"), [
      ["due.md", "again.md", "today.md"],
      ["soon.md", "later.md"],
    ]);
  });

  it("N5 are due from the day chosen, and done with once come back to", () => {
    assert.deepEqual(on("2026-11-26")[0]?.at(-1), "soon.md");
    log.put("due.md", "due.md", noteOf({ revisit: "2026-11-20", headings: [heading("Revisited 25 November 2026")] }));
    assert.deepEqual(on("2026-11-25")[0], ["again.md", "today.md"]);
  });

  it("follow every change of the log", () => {
    log.remove("later.md");
    log.rename("soon.md", { id: "b/soon.md", path: "b/soon.md", root: "", note: noteOf({ revisit: "2026-12-01" }) });
    log.put("new.md", "new.md", noteOf({ revisit: "2026-11-30" }));
    log.put("today.md", "today.md", noteOf());
    assert.deepEqual(on("2026-11-25"), [["again.md"], ["new.md", "b/soon.md"]]);
    const fresh = new RevisitList(log, ["Revisited"]);
    assert.deepEqual(fresh.on("2026-11-25"), list.on("2026-11-25"));
  });
});
