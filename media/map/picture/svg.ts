import { drawnKind, edgeStyle, questionTint } from "./edgeStyles";
import { arrowOf, lineOf } from "./drawEdges";
import { drawnRadius, type Frame, placeOf } from "./frame";
import { labelsFor, shortLabel } from "./labels";
import type { MapNode } from "../../../src/core/map/mapGraph";

/** The picture as SVG text: lines, circles and names, each with the reason or day as its title. All text is escaped. */
export function svgOf(frame: Frame, order: Int32Array, widthOf: (node: MapNode) => number): string {
  const { size, palette } = frame;
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${escaped(palette.background)}"/>`,
    ...edgesIn(frame),
    ...nodesIn(frame),
    ...labelsIn(frame, order, widthOf),
    "</svg>",
    "",
  ].join("\n");
}

/** For text and for attributes. Characters that XML has no way to hold are left out. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
  return text.replace(unspeakable, "").replace(/[&<>"']/g, (character) => names[character] ?? "");
}

/** Control characters, but for tab and line ends, and the two that are no characters. */
const unspeakable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

function edgesIn(frame: Frame): string[] {
  return frame.scene.edges.flatMap((drawn, edge) => {
    if (frame.shown.edges[edge] !== 1) {
      return [];
    }
    const { colour, dash, width, arrow } = edgeStyle(drawnKind(drawn), frame.kinds);
    const tint = escaped(frame.palette.tint[colour]);
    const { from, to, bend } = lineOf(frame, edge);
    const way = bend ? `Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}` : `L${round(to.x)} ${round(to.y)}`;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
    const opacity = colour === "faint" ? 0.35 : 0.8;
    const line = `<path d="M${round(from.x)} ${round(from.y)}${way}" fill="none" stroke="${tint}" stroke-width="${width}" stroke-opacity="${opacity}"${dashes}/>`;
    const tip = arrow ? arrowOf(frame, edge, arrow).map(({ x, y }) => `${round(x)},${round(y)}`) : [];
    return tip.length > 0 ? [line, `<polygon points="${tip.join(" ")}" fill="${tint}"/>`] : [line];
  });
}

function nodesIn(frame: Frame): string[] {
  const { scene, shown, palette, questions } = frame;
  return scene.nodes.flatMap(({ kind, label, day, question }, node) => {
    if (shown.nodes[node] !== 1) {
      return [];
    }
    const { x, y } = placeOf(frame, node);
    const tint = escaped(palette.tint[questionTint(question, questions)]);
    const fill = kind === "theme" ? `fill="${escaped(palette.background)}" stroke="${tint}" stroke-width="2"` : `fill="${tint}"`;
    const title = escaped(day === undefined ? label : `${label}, ${day}`);
    return [`<circle cx="${round(x)}" cy="${round(y)}" r="${round(drawnRadius(frame, node))}" ${fill}><title>${title}</title></circle>`];
  });
}

function labelsIn(frame: Frame, order: Int32Array, widthOf: (node: MapNode) => number): string[] {
  const { scene, palette } = frame;
  return labelsFor(frame, order, widthOf).labels.flatMap(({ node, x, y }) => {
    const drawn = scene.nodes[node];
    const weight = drawn?.kind === "theme" || drawn?.steps === 0 ? ' font-weight="600"' : "";
    const place = `x="${round(x)}" y="${round(y)}" font-size="12" dominant-baseline="central"${weight}`;
    const halo = `paint-order="stroke" stroke="${escaped(palette.background)}" stroke-width="3"`;
    return drawn ? [`<text ${place} fill="${escaped(palette.text)}" ${halo}>${escaped(shortLabel(drawn))}</text>`] : [];
  });
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
