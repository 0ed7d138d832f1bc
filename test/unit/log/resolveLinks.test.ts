import assert from "node:assert/strict";
import type { Log } from "../../../src/core/log/log";
import { essayLog, pathsOf } from "../support/essayLog";
import { linkTo, noteOf } from "../support/noteOf";

/** The path a target leads to from a note; “missing”; or the candidates between which it is ambiguous. */
function lead(log: Log, target: string, from: string): unknown {
  const resolution = log.resolve(target, from);
  if (resolution.kind === "ambiguous") {
    return pathsOf(resolution.candidates);
  }
  return resolution.kind === "note" ? resolution.entry.path : "missing";
}

describe("resolving a link", () => {
  describe("by path", () => {
    const log = essayLog({
      "log/2025/x.md": {},
      "log/2026/x.md": {},
      "log/2026/from.md": {},
      "log/2026/nights/y.markdown": {},
      "z.md": {},
    });
    const cases: readonly (readonly [string, string, string])[] = [
      ["a file name", "z", "z.md"],
      ["a file name with its extension", "z.md", "z.md"],
      ["another note extension", "z.markdown", "z.md"],
      ["another letter case", "Z.MD", "z.md"],
      ["the end of a path", "nights/y", "log/2026/nights/y.markdown"],
      ["the whole path", "log/2025/x", "log/2025/x.md"],
      ["a path from the linking note's folder", "./x.md", "log/2026/x.md"],
      ["a path up and down", "../2025/x.md", "log/2025/x.md"],
      ["a path that goes round", "nights/../../2025/x.md", "log/2025/x.md"],
      ["a rooted path, from the workspace folder", "/log/2025/x.md", "log/2025/x.md"],
      ["a rooted path that is only the end of one", "/2025/x.md", "log/2025/x.md"],
      ["backslashes", "..\\2025\\x.md", "log/2025/x.md"],
      ["a relative path that has since moved, by its end", "../../2025/x.md", "log/2025/x.md"],
      ["more steps up than there are folders, by its end", "../../../../../z.md", "z.md"],
    ];
    for (const [what, target, path] of cases) {
      it(`follows ${what}: ${target}`, () => assert.equal(lead(log, target, "log/2026/from.md"), path));
    }

    it("does not take a path for another note of the same file name", () => {
      assert.equal(lead(log, "2024/x", "log/2026/from.md"), "missing");
    });

    it("does not take the end of a name for the name", () => {
      const art = essayLog({ "smart.md": {}, "a.md": {} });
      assert.equal(lead(art, "art", "a.md"), "missing");
    });

    it("finds a note by either form of an accent, in name and target", () => {
      const accents = essayLog({ "e\u0301quipe.md": {}, "a.md": {} });
      assert.equal(lead(accents, "\u00e9quipe", "a.md"), "e\u0301quipe.md");
    });
  });

  describe("by name", () => {
    const log = essayLog({
      "a.md": { title: "Nights on the ward" },
      "b.md": { title: "Another", aliases: ["The long night"] },
      "c.md": { title: "b" },
      "d.md": { title: "With/slash" },
    });

    it("finds an alias", () => assert.equal(lead(log, "the long night", "a.md"), "b.md"));
    it("finds a title, in any letter case and spacing", () => assert.equal(lead(log, "nights on  THE ward", "b.md"), "a.md"));
    it("finds a title with a slash in it", () => assert.equal(lead(log, "with/slash", "b.md"), "d.md"));
    it("takes a file name before a title", () => assert.equal(lead(log, "b", "a.md"), "b.md"));

    it("takes an alias before a title", () => {
      const names = essayLog({ "a.md": { title: "Nights" }, "b.md": { aliases: ["nights"] }, "c.md": {} });
      assert.equal(lead(names, "nights", "c.md"), "b.md");
    });
  });

  describe("between notes of one name", () => {
    const log = essayLog({ "a/x.md": {}, "b/x.md": {}, "b/c/d/y.md": {}, "b/e.md": {}, "f.md": {}, "b/c/x.md": {} });

    it("takes the one in the linking note's own folder", () => assert.equal(lead(log, "x", "b/e.md"), "b/x.md"));
    it("takes the one that shares most folders", () => assert.equal(lead(log, "x", "b/c/d/y.md"), "b/c/x.md"));
    it("leaves it open when none is nearer, and says between which", () => assert.deepEqual(lead(log, "x", "f.md"), ["a/x.md", "b/x.md"]));

    it("takes the fewest folders away where as many are shared", () => {
      const near = essayLog({ "a/x.md": {}, "a/b/x.md": {}, "c.md": {} });
      assert.equal(lead(near, "x", "c.md"), "a/x.md");
    });

    it("takes one in the same workspace folder", () => {
      const roots = essayLog();
      roots.put("1", "x.md", noteOf(), "one");
      roots.put("2", "x.md", noteOf(), "two");
      roots.put("3", "deep/down/y.md", noteOf(), "two");
      const resolution = roots.resolve("x", "3");
      assert.equal(resolution.kind === "note" && resolution.entry.id, "2");
      assert.equal(roots.resolve("x").kind, "ambiguous");
    });

    it("does not leave the workspace folder by a relative or rooted path that leads to a note of its own", () => {
      const roots = essayLog();
      roots.put("theirs", "a/x.md", noteOf(), "one");
      roots.put("ours", "b/a/x.md", noteOf(), "two");
      roots.put("from", "a/y.md", noteOf(), "two");
      for (const target of ["./x", "/a/x", "a/x"]) {
        const resolution = roots.resolve(target, "from");
        assert.equal(resolution.kind === "note" && resolution.entry.id, "ours", target);
      }
    });

    it("takes the one written exactly so, where file names differ only in letter case or extension", () => {
      const cases = essayLog({ "x.md": {}, "X.md": {}, "y.md": {}, "y.markdown": {}, "a.md": {} });
      assert.equal(lead(cases, "X", "a.md"), "X.md");
      assert.equal(lead(cases, "y.markdown", "a.md"), "y.markdown");
      assert.deepEqual(lead(cases, "y", "a.md"), ["y.markdown", "y.md"]);
    });

    it("leaves a title open that two notes as near have", () => {
      const titles = essayLog({ "a.md": { title: "Same" }, "b.md": { title: "same" }, "c.md": {} });
      assert.deepEqual(lead(titles, "SAME", "c.md"), ["a.md", "b.md"]);
      assert.equal(lead(titles, "Same", "c.md"), "a.md");
    });
  });

  it("takes an empty target for the note itself, and a slash for nothing", () => {
    const log = essayLog({ "a/x.md": {} });
    assert.equal(lead(log, "", "a/x.md"), "a/x.md");
    assert.equal(lead(log, "/", "a/x.md"), "missing");
    assert.equal(lead(log, "..", "a/x.md"), "missing");
    assert.equal(lead(log, ".md", "a/x.md"), "missing");
  });
});

describe("links of the log", () => {
  it("follows a link once the note it names arrives, and no longer once it goes", () => {
    const log = essayLog({ "a.md": { links: [linkTo("b")] } });
    assert.deepEqual(
      log.linksFrom("a.md").map(({ resolution }) => resolution.kind),
      ["missing"],
    );
    log.put("b.md", "b.md", noteOf());
    assert.deepEqual(
      log.linkedFrom("b.md").map(({ from }) => from.path),
      ["a.md"],
    );
    log.remove("b.md");
    assert.deepEqual(
      log.linksFrom("a.md").map(({ resolution }) => resolution.kind),
      ["missing"],
    );
  });

  it("gives backlinks by path, alias and title, newest note first and each note's in its order", () => {
    const log = essayLog({
      "in/hub.md": { title: "The hub", aliases: ["centre"] },
      "old.md": { date: "2024-01-01", links: [linkTo("hub", { line: 3 }), linkTo("elsewhere"), linkTo("THE HUB", { line: 9 })] },
      "new.md": { date: "2026-01-01", links: [linkTo("./in/hub.md", { kind: "markdown", line: 5 })] },
      "mid.md": { date: "2025-01-01", links: [linkTo("Centre", { line: 1 })] },
    });
    const found = log.linkedFrom("in/hub.md").map(({ from, link }) => `${from.path} ${link.line}`);
    assert.deepEqual(found, ["new.md 5", "mid.md 1", "old.md 3", "old.md 9"]);
  });

  it("counts a link with a name that two notes have for the nearer one only", () => {
    const log = essayLog({ "a/x.md": {}, "b/x.md": {}, "a/y.md": { links: [linkTo("x")] } });
    assert.deepEqual([log.linkedFrom("a/x.md").length, log.linkedFrom("b/x.md").length], [1, 0]);
  });

  it("leaves a note's links to itself out of its backlinks", () => {
    const log = essayLog({ "a.md": { links: [linkTo("a"), linkTo("", { heading: "Above" })] } });
    assert.deepEqual(log.linkedFrom("a.md"), []);
    assert.deepEqual(
      log.linksFrom("a.md").map(({ resolution }) => resolution.kind),
      ["note", "note"],
    );
  });

  it("tells how many notes link here, and gives the links of the newest of them", () => {
    const sources = Array.from({ length: 40 }, (_, n) => [`${n + 10}.md`, { date: `2026-01-${(n % 28) + 1}`, links: [linkTo("hub")] }]);
    const log = essayLog({ "hub.md": {}, ...Object.fromEntries(sources) });
    const { links, notes } = log.backlinks("hub.md", 3);
    assert.equal(notes, 40);
    assert.deepEqual(
      links.map(({ from }) => from),
      log.all().slice(0, 3),
    );
  });
});
