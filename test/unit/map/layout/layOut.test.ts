import assert from "node:assert/strict";
import { type Body, type Point, stillHeat } from "../../../../src/core/map/layout/body";
import { layOut, type LayoutInput } from "../../../../src/core/map/layout/layOut";
import { settle } from "../../../../src/core/map/layout/step";
import { sceneOf } from "../../../../media/map/model/scene";
import { madeGraph } from "../madeGraph";

const questions = ["q1", "q2"];

function settled(input: Partial<LayoutInput> & Pick<LayoutInput, "nodes" | "edges" | "from" | "to" | "edgesOf" | "firstOf">): Body {
  const body = layOut({ questions, last: new Map(), pinned: new Set(), ...input });
  for (const _ of settle(body)) {
    // one slice after another
  }
  return body;
}

function placesOf({ x, y }: Body, keys: readonly string[]): Map<string, Point> {
  return new Map(keys.map((key, at) => [key, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}

function radius({ x, y }: Body): number {
  return Math.max(...Array.from(x, (each, at) => Math.hypot(each, y[at] ?? 0)));
}

describe("the map's layout", () => {
  const scene = sceneOf(madeGraph(120));
  const keys = scene.nodes.map(({ key }) => key);

  it("gives the same picture of the same log", () => {
    assert.deepEqual(placesOf(settled(scene), keys), placesOf(settled(scene), keys));
  });

  it("becomes still, with every node at a place of its own", () => {
    const body = settled(scene);
    assert.ok(body.heat <= stillHeat);
    assert.ok([...body.x, ...body.y].every(Number.isFinite));
    assert.equal(new Set(Array.from(body.x, (x, at) => `${x.toFixed(1)} ${body.y[at]?.toFixed(1)}`)).size, keys.length);
  });

  it("brings joined nodes closer than others", () => {
    const { x, y } = settled(scene);
    const distance = (a: number, b: number): number => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
    const links = scene.edges.map(({ kind }, edge) => ({ kind, edge })).filter(({ kind }) => kind === "linksTo");
    const joined = links.map(({ edge }) => distance(scene.from[edge] ?? 0, scene.to[edge] ?? 0));
    const any = keys.map((_, at) => distance(at, (at * 37 + 11) % keys.length));
    assert.ok(mean(joined) < mean(any) * 0.7, `${mean(joined)} against ${mean(any)}`);
  });

  it("leaves nodes where they were when nothing is new", () => {
    const before = placesOf(settled(scene), keys);
    assert.deepEqual(placesOf(settled({ ...scene, last: before }), keys), before);
  });

  it("moves the others by little when a note comes", () => {
    const first = settled(scene);
    const before = placesOf(first, keys);
    const grown = sceneOf(madeGraph(121));
    const after = placesOf(
      settled({ ...grown, last: before }),
      grown.nodes.map(({ key }) => key),
    );
    const moved = keys.map((key) =>
      Math.hypot((after.get(key)?.x ?? 0) - (before.get(key)?.x ?? 0), (after.get(key)?.y ?? 0) - (before.get(key)?.y ?? 0)),
    );
    const mean = moved.reduce((sum, each) => sum + each, 0) / moved.length;
    assert.ok(mean < radius(first) * 0.05, `${mean} of ${radius(first)}`);
  });

  it("keeps the note in the middle there, and one that was put somewhere where it is", () => {
    const [middle = "", put = ""] = keys;
    const last = new Map([[put, { x: 400, y: -90 }]]);
    const places = placesOf(settled({ ...scene, center: middle, last, pinned: new Set([put]) }), keys);
    assert.deepEqual(
      [places.get(middle), places.get(put)],
      [
        { x: 0, y: 0 },
        { x: 400, y: -90 },
      ],
    );
  });
});
