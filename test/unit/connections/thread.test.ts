import assert from "node:assert/strict";
import { thread } from "../../../src/core/connections/thread";
import type { Log } from "../../../src/core/log/log";
import type { Note } from "../../../src/core/note/note";
import { reasonText } from "../../../src/platform/strings/reasonStrings";
import { english } from "../support/english";
import { entryAt, essayLog } from "../support/essayLog";
import { linkTo } from "../support/noteOf";

const following = (target: string, line = 3): Partial<Note> => ({ follows: [linkTo(target, { line })] });
const reasonIn = reasonText(english);
const told = (log: Log, path: string) =>
  thread.find(entryAt(log, path), log).connections.map(({ other, reason, strength }) => [other.path, reasonIn(reason), strength]);

describe("a thread", () => {
  // one ← two ← three ← four, each continuing the one before; a fifth note goes on from two as well.
  const log = essayLog({
    "1.md": { date: "2026-01-01" },
    "2.md": { date: "2026-01-02", ...following("1") },
    "3.md": { date: "2026-01-03", ...following("2", 5) },
    "4.md": { date: "2026-01-04", ...following("3") },
    "5.md": { date: "2026-01-05", ...following("2") },
    "else.md": { links: [linkTo("1")] },
  });

  it("runs both ways, nearest first, with how the notes stand in it, and 1 / steps for strength", () => {
    assert.deepEqual(told(log, "2.md"), [
      ["1.md", "this one continues it", 1],
      ["5.md", "it continues this one", 1],
      ["3.md", "it continues this one", 1],
      ["4.md", "two notes after in the same thread", 1 / 2],
    ]);
    assert.deepEqual(told(log, "4.md"), [
      ["3.md", "this one continues it", 1],
      ["2.md", "two notes before in the same thread", 1 / 2],
      ["1.md", "3 notes before in the same thread", 1 / 3],
    ]);
  });

  it("gives the line of `follows`: here for what came before, there for what came after", () => {
    const places = thread.find(entryAt(log, "3.md"), log).connections.map(({ other, line, source }) => [other.path, line, source]);
    assert.deepEqual(places, [
      ["2.md", 5, "3.md"],
      ["4.md", 3, "4.md"],
      ["1.md", 5, "3.md"],
    ]);
  });

  it("that goes round in a circle is gone through once, each note where it is nearest", () => {
    const round = essayLog({ "a.md": following("c"), "b.md": following("a"), "c.md": following("b"), "self.md": following("self") });
    assert.deepEqual(told(round, "a.md"), [
      ["c.md", "this one continues it", 1],
      ["b.md", "it continues this one", 1],
    ]);
    assert.deepEqual(told(round, "self.md"), []);
  });

  it("is found by title, path or alias as links are, and by no name that several notes have", () => {
    const named = essayLog({
      "x/first.md": { title: "How it began", aliases: ["Start"] },
      "x/twin.md": {},
      "y/twin.md": {},
      "by-title.md": following("How it began"),
      "by-alias.md": following("start"),
      "by-path.md": following("x/first"),
      "unsure.md": following("twin"),
    });
    assert.equal(thread.find(entryAt(named, "x/first.md"), named).total, 3);
    assert.equal(thread.find(entryAt(named, "unsure.md"), named).total, 0);
    assert.equal(thread.find(entryAt(named, "x/twin.md"), named).total, 0);
  });

  it("changes with its notes", () => {
    const changing = essayLog({ "a.md": {}, "b.md": following("a") });
    assert.equal(thread.find(entryAt(changing, "a.md"), changing).total, 1);
    changing.remove("b.md");
    assert.equal(thread.find(entryAt(changing, "a.md"), changing).total, 0);
  });

  it("of any length is told within the limit, with how long it is", () => {
    const long = essayLog(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.md`, n > 0 ? following(String(n - 1)) : {}])));
    const found = thread.find(entryAt(long, "0.md"), long, { limit: 5 });
    assert.deepEqual([found.connections.length, found.total], [5, 39]);
  });
});
