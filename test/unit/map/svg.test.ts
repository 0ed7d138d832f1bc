import assert from "node:assert/strict";
import { noFilters, shownOf } from "../../../media/map/model/filters";
import { graphFrom } from "../../../media/map/model/graph";
import { sceneOf } from "../../../media/map/model/scene";
import { tints, type Tint } from "../../../media/map/picture/edgeStyles";
import { labelOrder } from "../../../media/map/picture/labels";
import { escaped, svgOf } from "../../../media/map/picture/svg";
import { edge } from "./madeGraph";

describe("the map saved as SVG", () => {
  const tint = Object.fromEntries(tints.map((name) => [name, "#123456"])) as Record<Tint, string>;
  const palette = { tint, background: "#fff", text: "#000", muted: "#666", focus: "#00f", font: "sans-serif", isContrast: false };
  const label = `<script>"A & B"</script>\u0007`;
  const nodes = [
    { key: "a", kind: "note", label, day: "1 March 2026", size: 1 },
    { key: "b", kind: "note", label: "Other", size: 1 },
    { key: "c", kind: "note", label: "Hidden", date: "2020-01-01", size: 1 },
  ] as const;
  const scene = sceneOf(
    graphFrom(1, { kind: "log" }, { nodes, edges: [edge("linksTo", "a", "b"), edge("sharesThemes", "b", "a")], left: 0 }),
  );
  const shown = { ...shownOf(scene, noFilters, false), nodes: new Uint8Array([1, 1, 0]) };
  const frame = {
    ...{ scene, shown, palette, kinds: ["linksTo", "sharesThemes"] as const, questions: [] },
    ...{
      x: new Float64Array([0, 100, 0]),
      y: new Float64Array([0, 50, 80]),
      view: { x: 50, y: 25, zoom: 1 },
      size: { width: 400, height: 300 },
    },
  };
  const svg = svgOf(frame, labelOrder(scene), () => 50);

  it("holds each edge with its dashes, and an arrow where it has a direction", () => {
    assert.equal(svg.match(/<path /g)?.length, 2);
    assert.equal(svg.match(/stroke-dasharray/g)?.length, 1);
    assert.equal(svg.match(/<polygon /g)?.length, 1);
  });

  it("holds the nodes seen, and no text of a note but its title, escaped", () => {
    assert.equal(svg.match(/<circle /g)?.length, 2);
    assert.ok(svg.includes("&lt;script&gt;&quot;A &amp; B&quot;&lt;/script&gt;, 1 March 2026"));
    assert.ok(!svg.includes("<script") && !svg.includes("Hidden") && !svg.includes("\u0007"));
  });

  it("escapes what ends an attribute or a text, and leaves line ends", () =>
    assert.equal(escaped(`'"<>&\n\t\u0000`), "&apos;&quot;&lt;&gt;&amp;\n\t"));
});
