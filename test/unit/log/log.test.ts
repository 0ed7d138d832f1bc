import assert from "node:assert/strict";
import { entryAt, essayLog, pathsOf } from "../support/essayLog";
import { noteOf } from "../support/noteOf";

describe("Log", () => {
  describe("themes and tags", () => {
    it("counts a note tagged with an alias under its theme", () => {
      const log = essayLog({ "a.md": { tags: ["power"] } });
      assert.deepEqual(pathsOf(log.onTheme("relational-power")), ["a.md"]);
      assert.deepEqual(log.otherTags(), []);
    });

    it("counts a note once that has a theme by two names", () => {
      const log = essayLog({ "a.md": { tags: ["power", "relational-power", "Hierarchy"] } });
      assert.deepEqual(entryAt(log, "a.md").themes, ["relational-power"]);
      assert.equal(log.onTheme("relational-power").length, 1);
    });

    it("keeps a tag in a hierarchy among the other tags, whole", () => {
      const log = essayLog({ "a.md": { tags: ["ward/power"] } });
      assert.deepEqual(log.otherTags(), [{ tag: "ward/power", count: 1 }]);
    });

    it("takes spellings of one other tag together, spelled as in the newest note", () => {
      const log = essayLog({
        "new.md": { date: "2026-02-01", tags: ["Night shift"] },
        "old.md": { date: "2025-02-01", tags: ["night-shift", "NIGHT_SHIFT"] },
      });
      assert.deepEqual(log.otherTags(), [{ tag: "Night shift", count: 2 }]);
      assert.deepEqual(pathsOf(log.onTag("#night_shift")), ["new.md", "old.md"]);
    });

    it("lists other tags alphabetically, numbers by value and whatever the letter case", () => {
      const log = essayLog({ "a.md": { tags: ["ward 10", "Beds", "ward 9", "audit"] } });
      assert.deepEqual(
        log.otherTags().map(({ tag }) => tag),
        ["audit", "Beds", "ward 9", "ward 10"],
      );
    });

    it("drops a tag with its last note", () => {
      const log = essayLog({ "a.md": { tags: ["beds"] } });
      log.otherTags();
      log.put("a.md", "a.md", noteOf());
      assert.deepEqual(log.otherTags(), []);
      assert.deepEqual(pathsOf(log.untagged()), ["a.md"]);
    });

    it("gives the notes of a theme for any tag that means it", () => {
      const log = essayLog({ "a.md": { tags: ["relational-power"] } });
      assert.deepEqual(pathsOf(log.onTag("Hierarchy")), ["a.md"]);
    });

    it("gathers notes by the exact set of their themes, whatever the order of the tags", () => {
      const log = essayLog({
        "a.md": { tags: ["power", "values"] },
        "b.md": { tags: ["values", "power", "beds"] },
        "c.md": { tags: ["power"] },
      });
      assert.deepEqual(
        log.themeSets().map(({ entries }) => pathsOf(entries)),
        [["b.md", "a.md"], ["c.md"]],
      );
    });
  });

  describe("order", () => {
    it("is newest first, the undated last", () => {
      const log = essayLog({ "b.md": {}, "a.md": { date: "2025-01-02" }, "c.md": { date: "2026-01-01" } });
      assert.deepEqual(pathsOf(log.all()), ["c.md", "a.md", "b.md"]);
    });

    it("puts the second note of a day and title before its elder", () => {
      const log = essayLog({ "2026-01-01-x.md": { date: "2026-01-01" }, "2026-01-01-x-2.md": { date: "2026-01-01" } });
      assert.deepEqual(pathsOf(log.all()), ["2026-01-01-x-2.md", "2026-01-01-x.md"]);
    });

    it("follows a note whose date changes", () => {
      const log = essayLog({ "a.md": { date: "2025-01-01", tags: ["power"] }, "b.md": { date: "2026-01-01", tags: ["power"] } });
      log.put("a.md", "a.md", noteOf({ date: "2026-06-01", tags: ["power"] }));
      assert.deepEqual(pathsOf(log.onTheme("relational-power")), ["a.md", "b.md"]);
    });

    it("shows the changed note in the place of the old one", () => {
      const log = essayLog({ "a.md": { date: "2025-01-01", tags: ["power"], title: "Before" } });
      log.all();
      log.put("a.md", "a.md", noteOf({ date: "2025-01-01", tags: ["power"], title: "After" }));
      assert.deepEqual(
        [...log.all(), ...log.onTheme("relational-power")].map((entry) => entry.note.title),
        ["After", "After"],
      );
    });
  });

  describe("calendar", () => {
    const log = essayLog({
      "a.md": { date: "2026-11-22" },
      "b.md": { date: "2026-11-01" },
      "c.md": { date: "2026-02-28" },
      "d.md": { date: "2024-12-31" },
      "e.md": {},
    });

    it("counts by year and month, newest first, leaving out what is undated", () => {
      assert.deepEqual(log.years(), [
        { year: "2026", count: 3 },
        { year: "2024", count: 1 },
      ]);
      assert.deepEqual(log.months("2026"), [
        { month: "2026-11", count: 2 },
        { month: "2026-02", count: 1 },
      ]);
      assert.deepEqual(log.months("2025"), []);
    });

    it("finds the notes of a month, of a day, and of no day", () => {
      assert.deepEqual(pathsOf(log.inMonth("2026-11")), ["a.md", "b.md"]);
      assert.deepEqual(pathsOf(log.onDay("2026-02-28")), ["c.md"]);
      assert.deepEqual(pathsOf(log.onDay("2026-02-27")), []);
      assert.deepEqual(pathsOf(log.undated()), ["e.md"]);
    });
  });

  it("keeps a note's identity through a change and a rename, and gives another note its own", () => {
    const log = essayLog({ "a.md": { title: "A" }, "b.md": { title: "B" } });
    const identity = log.get("a.md")?.identity;
    log.put("a.md", "a.md", noteOf({ title: "A again" }));
    log.rename("a.md", { id: "c.md", path: "c.md", root: "", note: noteOf({ title: "A again" }) });
    assert.equal(log.get("c.md")?.identity, identity);
    assert.equal(log.get("a.md"), undefined);
    log.put("a.md", "a.md", noteOf());
    assert.equal(new Set(log.all().map((entry) => entry.identity)).size, 3);
  });

  it("tells notes of two workspace folders apart at one path", () => {
    const log = essayLog();
    log.put("1", "x.md", noteOf({ title: "One" }), "one");
    log.put("2", "x.md", noteOf({ title: "Two" }), "two");
    assert.equal(log.atPath("x.md", "two")?.note.title, "Two");
    assert.equal(log.size, 2);
  });

  it("moves a note that is put under its id at another path", () => {
    const log = essayLog({ "a.md": {} });
    log.put("a.md", "b.md", noteOf());
    assert.equal(log.atPath("a.md"), undefined);
    assert.equal(log.atPath("b.md")?.id, "a.md");
    assert.equal(log.resolve("a").kind, "missing");
  });

  it("grows its version with each change, and not when nothing was there to remove", () => {
    const log = essayLog();
    const versions = [log.version];
    log.put("a.md", "a.md", noteOf());
    versions.push(log.version);
    assert.equal(log.remove("a.md"), true);
    versions.push(log.version);
    assert.equal(log.remove("a.md"), false);
    assert.equal(log.version, versions.at(-1));
    assert.deepEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(versions).size, versions.length);
  });
});
