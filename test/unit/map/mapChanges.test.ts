import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Log } from "../../../src/core/log/log";
import { mapAround } from "../../../src/core/map/mapAround";
import { changeBetween, changed, isChange, steadied } from "../../../src/core/map/mapChanges";
import type { MapChange, MapGraph } from "../../../src/core/map/mapGraph";
import { mapOfLog } from "../../../src/core/map/mapOfLog";
import { mapOfThemes } from "../../../src/core/map/mapOfThemes";
import { entryAt, essayLog } from "../support/essayLog";
import { done, sourceOf } from "../support/mapSource";
import { linkTo, noteOf } from "../support/noteOf";

/** Nodes and edges in one order: a picture has none. */
function settled({ nodes, edges, ...rest }: MapGraph): MapGraph {
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  return { nodes: nodes.toSorted(byKey), edges: edges.toSorted(byKey), ...rest };
}

const key = fc.constantFrom("n1", "n2", "n3", "t:power", "t:values");
const node = fc.record(
  {
    key,
    kind: fc.constantFrom("note" as const, "theme" as const),
    label: fc.constantFrom("A", "B"),
    size: fc.nat(2),
    themes: fc.array(key, { maxLength: 2 }),
    steps: fc.nat(2),
    date: fc.constantFrom("2026-01-01", "2026-01-02"),
  },
  { requiredKeys: ["key", "kind", "label", "size"], noNullPrototype: true },
);
const edge = fc.record(
  {
    key: fc.constantFrom("e1", "e2", "e3"),
    kind: fc.constantFrom("linksTo" as const, "onTheme" as const),
    from: key,
    to: key,
    strength: fc.constantFrom(0.1, 0.12, 0.9),
    reason: fc.constantFrom("because", "why not"),
    isTension: fc.boolean(),
  },
  { requiredKeys: ["key", "kind", "from", "to", "strength", "reason"], noNullPrototype: true },
);
const selector = ({ key: unique }: { readonly key: string }): string => unique;
const graph: fc.Arbitrary<MapGraph> = fc.record(
  { nodes: fc.uniqueArray(node, { selector }), edges: fc.uniqueArray(edge, { selector }), center: key, left: fc.nat(3) },
  { requiredKeys: ["nodes", "edges", "left"], noNullPrototype: true },
);

describe("A change of the map", () => {
  it("turns the one graph into the other, and is empty only where nothing differs", () => {
    fc.assert(
      fc.property(graph, graph, (before, after) => {
        const change = changeBetween(before, after);
        assert.deepEqual(settled(changed(before, change)), settled(after));
        assert.equal(isChange(before, changeBetween(before, before)), false);
        assert.equal(
          isChange(before, change),
          JSON.stringify(settled(before)) !== JSON.stringify(settled(after)) && differs(before, after),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("leaves strengths that hardly differ, and nothing else, as they were", () => {
    fc.assert(
      fc.property(graph, graph, (before, after) => {
        const steady = steadied(before, after);
        assert.deepEqual(
          steady.edges.map((steadyEdge) => ({ ...steadyEdge, strength: 0 })),
          after.edges.map((laterEdge) => ({ ...laterEdge, strength: 0 })),
        );
        steady.edges.forEach(({ strength }, at) => assert.ok(Math.abs(strength - (after.edges[at]?.strength ?? 0)) < 0.05));
      }),
    );
  });

  const tags = ["relational-power", "being-alongside", "safe-enough-space", "values-and-identity", "health-equity", "critical-reflection"];
  const bigLog = (size: number): Log =>
    essayLog(
      Object.fromEntries(
        Array.from({ length: size }, (_, n) => [
          `reflections/${n}.md`,
          {
            title: `A reflection of some length, ${n}`,
            date: `2026-${String((n % 12) + 1).padStart(2, "0")}-15`,
            tags: [tags[n % 6] ?? "", tags[(n * 5 + 1) % 6] ?? ""],
            links: [linkTo(`${(n * 7) % size}`), linkTo(`${(n * 13) % size}`)],
          },
        ]),
      ),
    );
  const maps: Readonly<Record<string, (log: Log) => MapGraph>> = {
    "around, 1 step": (log) => done(mapAround(entryAt(log, "reflections/3.md"), sourceOf(log), 1)),
    "around, 3 steps": (log) => done(mapAround(entryAt(log, "reflections/3.md"), sourceOf(log), 3)),
    "whole log": (log) => done(mapOfLog(sourceOf(log))),
    themes: (log) => done(mapOfThemes(sourceOf(log))),
  };
  for (const [name, map] of Object.entries(maps)) {
    it(`is under 10 KB for a note written, retitled or retagged (${name})`, () => {
      const log = bigLog(600);
      let shown = map(log);
      const change = (): MapChange => {
        const next = steadied(shown, map(log));
        const told = changeBetween(shown, next);
        shown = next;
        return told;
      };
      const put = (path: string, says: Parameters<typeof noteOf>[0]): void => log.put(path, path, noteOf(says));
      const note = { date: "2026-12-24", tags: ["power", "health-equity"], links: [linkTo("3"), linkTo("4")] };
      put("reflections/new.md", { title: "A new one", ...note });
      const sizes = [JSON.stringify(change()).length];
      put("reflections/new.md", { title: "With another title", ...note });
      sizes.push(JSON.stringify(change()).length);
      put("reflections/new.md", { title: "With another title", ...note, tags: ["values"] });
      sizes.push(JSON.stringify(change()).length);
      assert.ok(Math.max(...sizes) < 10_240, sizes.join(", "));
    });
  }
});

function differs(before: MapGraph, after: MapGraph): boolean {
  try {
    assert.deepEqual(settled(before), settled(after));
    return false;
  } catch {
    return true;
  }
}
