import assert from "node:assert/strict";
import { connectionKinds, connectionsOf } from "../../../src/core/connections/index";
import type { ConnectionKindId, Found } from "../../../src/core/connections/connection";
import type { Log } from "../../../src/core/log/log";
import type { Note } from "../../../src/core/note/note";
import { entryAt, essayLog } from "../support/essayLog";
import { linkTo } from "../support/noteOf";

function find(kind: ConnectionKindId, log: Log, path: string, limit?: number): Found {
  const found = connectionKinds.find(({ id }) => id === kind)?.find(entryAt(log, path), log, limit === undefined ? {} : { limit });
  assert.ok(found);
  return found;
}

function others({ connections }: Found): readonly string[] {
  return connections.map(({ other }) => other.path);
}

/** So many notes on these tags, from 2020 on. */
function manyOn(tags: readonly string[], count: number, prefix: string): Readonly<Record<string, Partial<Note>>> {
  const dateOf = (n: number) => `${2020 + Math.floor(n / 300)}-01-${String((n % 28) + 1).padStart(2, "0")}`;
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}-${n}.md`, { date: dateOf(n), tags }]));
}

describe("connections", () => {
  it("come in the order shown, every kind, whether or not it finds any", () => {
    const log = essayLog({ "a.md": {} });
    assert.deepEqual(
      connectionsOf(entryAt(log, "a.md"), log).map(({ kind, total }) => [kind, total]),
      [
        ["thread", 0],
        ["linksTo", 0],
        ["linkedFrom", 0],
        ["sharesThemes", 0],
        ["essayJoins", 0],
        ["withPeople", 0],
        ["saysSimilar", 0],
        ["mentionsTitle", 0],
      ],
    );
  });

  describe("links", () => {
    const log = essayLog({
      "a.md": {
        links: [
          linkTo("b", { line: 4 }),
          linkTo("c", { line: 6, alias: "the handover" }),
          linkTo("nowhere"),
          linkTo("c", { line: 9 }),
          linkTo("a"),
          linkTo("", { heading: "Above" }),
          linkTo("twin"),
        ],
      },
      "b.md": { date: "2025-01-01" },
      "c.md": { date: "2026-01-01", links: [linkTo("b", { line: 2 })] },
      "x/twin.md": {},
      "y/twin.md": {},
    });

    it("name each other note once, the most often linked first, by the first link and its line", () => {
      const { connections, total } = find("linksTo", log, "a.md");
      assert.equal(total, 2);
      assert.deepEqual(others({ connections, total }), ["c.md", "b.md"]);
      const [first] = connections;
      assert.deepEqual(first?.reason, { code: "linksTo", link: linkTo("c", { line: 6, alias: "the handover" }), count: 2 });
      assert.deepEqual([first?.line, first?.source], [6, "a.md"]);
    });

    it("are stronger the more there are, and never quite certain", () => {
      assert.deepEqual(
        find("linksTo", log, "a.md").connections.map(({ strength }) => strength),
        [0.75, 0.5],
      );
    });

    it("count the other way with the line in the note they are in", () => {
      const { connections } = find("linkedFrom", log, "b.md");
      assert.deepEqual(
        connections.map(({ other, line, source, reason }) => [other.path, line, source, reason.code]),
        [
          ["c.md", 2, "c.md", "linkedFrom"],
          ["a.md", 4, "a.md", "linkedFrom"],
        ],
      );
    });

    it("are not made of links within a note, to no note, or to one of several", () => {
      assert.deepEqual(others(find("linkedFrom", log, "a.md")), []);
      assert.deepEqual(others(find("linkedFrom", log, "x/twin.md")), []);
    });

    it("say how many notes link here beyond those asked for, and give the newest", () => {
      const sources = Array.from({ length: 30 }, (_, n) => [`${n}.md`, { date: `2026-01-${n + 1}`, links: [linkTo("hub")] }]);
      const hub = essayLog({ "hub.md": {}, ...Object.fromEntries(sources) });
      const found = find("linkedFrom", hub, "hub.md", 5);
      assert.equal(found.total, 30);
      assert.equal(found.connections.length, 5);
    });
  });

  describe("shared themes", () => {
    it("say which, the rarest first, each with how many notes have it, and of how many", () => {
      const log = essayLog({
        "a.md": { tags: ["power", "values"] },
        "b.md": { tags: ["values", "power", "trust"] },
        "c.md": { tags: ["values"] },
      });
      const [first] = find("sharesThemes", log, "a.md").connections;
      assert.equal(first?.reason.code, "sharesThemes");
      const { themes, of } = first.reason;
      assert.deepEqual(
        [...themes.map(({ theme, count }) => [theme.label, count]), of],
        [["Sharing power", 2], ["Values and identity", 3], 3],
      );
    });

    it("put a note that shares a rare theme before one that shares a common one", () => {
      const log = essayLog({ "a.md": { tags: ["power", "values"] }, "rare.md": { tags: ["power"] }, ...manyOn(["values"], 20, "common") });
      assert.equal(others(find("sharesThemes", log, "a.md"))[0], "rare.md");
    });

    it("put a note that shares two themes before one that shares either", () => {
      const log = essayLog({
        "a.md": { tags: ["power", "values"] },
        "p.md": { tags: ["power"] },
        "v.md": { tags: ["values"] },
        "both.md": { tags: ["power", "values"] },
      });
      assert.equal(others(find("sharesThemes", log, "a.md"))[0], "both.md");
    });

    it("weigh next to nothing where every note has the theme", () => {
      const log = essayLog(manyOn(["values"], 400, "n"));
      const [first] = find("sharesThemes", log, "n-0.md").connections;
      assert.ok(first && first.strength < 0.001);
    });

    it("put the newest first among equals", () => {
      const log = essayLog({
        "a.md": { tags: ["power"] },
        "old.md": { tags: ["power"], date: "2024-01-01" },
        "new.md": { tags: ["power", "values"], date: "2026-01-01" },
        "mid.md": { tags: ["power", "trust"], date: "2025-01-01" },
      });
      assert.deepEqual(others(find("sharesThemes", log, "a.md")), ["new.md", "mid.md", "old.md"]);
    });

    it("are the best of many, as if all had been weighed, with the true total", () => {
      const log = essayLog({
        "a.md": { tags: ["power", "values", "trust"], date: "2022-01-15" },
        ...manyOn(["power"], 300, "p"),
        ...manyOn(["values", "beds"], 310, "v"),
        ...manyOn(["power", "values"], 20, "pv"),
        ...manyOn(["critical-reflection"], 50, "else"),
      });
      const all = find("sharesThemes", log, "a.md", 10_000);
      assert.equal(all.connections.length, 630);
      const few = find("sharesThemes", log, "a.md", 25);
      assert.equal(few.total, 630);
      assert.deepEqual(few.connections, all.connections.slice(0, 25));
      assert.deepEqual(
        all.connections.map(({ strength }) => strength),
        all.connections.map(({ strength }) => strength).toSorted((a, b) => b - a),
      );
      assert.ok(!others(all).includes("a.md"));
    });

    it("are as many as asked for where the note itself is among the newest", () => {
      const log = essayLog({ "a.md": { tags: ["power"], date: "2026-01-01" }, "b.md": { tags: ["power"] }, "c.md": { tags: ["power"] } });
      assert.deepEqual(others(find("sharesThemes", log, "a.md", 1)), ["c.md"]);
    });

    it("are none for a note without themes", () => {
      const log = essayLog({ "a.md": { tags: ["beds"] }, "b.md": { tags: ["beds"] } });
      assert.equal(find("sharesThemes", log, "a.md").total, 0);
    });
  });

  describe("the essay's edges", () => {
    it("carry the edge, the theme here and the theme there, whichever way the edge runs", () => {
      const log = essayLog({ "power.md": { tags: ["power"] }, "collective.md": { tags: ["collective"] } });
      const edge = log.vocabulary.edgeBetween("collective-leadership", "relational-power");
      for (const [path, here, there] of [
        ["power.md", "Sharing power", "Collective leadership"],
        ["collective.md", "Collective leadership", "Sharing power"],
      ] as const) {
        const [first] = find("essayJoins", log, path).connections;
        assert.equal(first?.reason.code, "essayJoins");
        assert.equal(first.reason.edge, edge);
        assert.deepEqual([first.reason.here.label, first.reason.there.label, first.reason.more], [here, there, 0]);
      }
    });

    it("leave out a note joined only through a theme that both have", () => {
      const log = essayLog({ "a.md": { tags: ["power"] }, "b.md": { tags: ["power", "alongside"] } });
      assert.deepEqual(others(find("essayJoins", log, "a.md")), []);
      assert.deepEqual(others(find("essayJoins", log, "b.md")), []);
    });

    it("keep a note that shares a theme when what is different in the two is joined", () => {
      const log = essayLog({ "a.md": { tags: ["values", "power"] }, "b.md": { tags: ["values", "alongside"] } });
      const found = find("essayJoins", log, "a.md");
      assert.deepEqual(others(found), ["b.md"]);
      assert.deepEqual(others(find("sharesThemes", log, "a.md")), ["b.md"]);
    });

    it("count further edges to one note, which make it stronger", () => {
      const log = essayLog({
        "a.md": { tags: ["power"] },
        "one.md": { tags: ["alongside"] },
        "two.md": { tags: ["alongside", "collective"] },
      });
      const { connections } = find("essayJoins", log, "a.md");
      assert.deepEqual(
        connections.map(({ other, reason }) => [other.path, reason.code === "essayJoins" && reason.more]),
        [
          ["two.md", 1],
          ["one.md", 0],
        ],
      );
    });

    it("weigh more where the essay states them than where it only sets two themes side by side", () => {
      const log = essayLog({ "a.md": { tags: ["power"] }, "stated.md": { tags: ["alongside"] }, "beside.md": { tags: ["humility"] } });
      assert.deepEqual(others(find("essayJoins", log, "a.md")), ["stated.md", "beside.md"]);
    });

    it("stay within 0 and 1", () => {
      const log = essayLog({
        "a.md": { tags: ["power", "values", "trust"] },
        "b.md": { tags: ["alongside", "collective", "listening", "safe-space"] },
      });
      const strengths = connectionsOf(entryAt(log, "a.md"), log).flatMap(({ connections }) => connections.map(({ strength }) => strength));
      assert.ok(strengths.length > 0 && strengths.every((strength) => strength > 0 && strength <= 1));
    });
  });

  it("of a note read before it changed are still counted rightly", () => {
    const log = essayLog({ "a.md": { tags: ["power"] }, "b.md": { tags: ["power"] } });
    const before = entryAt(log, "a.md");
    log.remove("a.md");
    assert.deepEqual(others(find("sharesThemes", log, "b.md")), []);
    assert.equal(connectionKinds.find(({ id }) => id === "sharesThemes")?.find(before, log).total, 1);
  });
});
