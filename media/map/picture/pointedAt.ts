import { edgesAt } from "../model/scene";
import { edgesBetween } from "../model/walk";
import type { Page } from "../page";
import type { Hover } from "./looks";

export interface Pointed {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Those of the edges that are meant, where others are only shown beside them. */
  readonly strong: ReadonlySet<number>;
}

const none: Pointed = { nodes: [], edges: [], strong: new Set() };

/** What the pointer is over; else what the themes chosen are; else where the keyboard's walk is, while the picture has the focus. */
export function pointedAt(page: Page, hover: Hover): Pointed {
  if (hover.edge !== undefined) {
    return pointedEdges(page, [hover.edge]);
  }
  if (hover.node !== undefined) {
    return pointedNode(page, hover.node);
  }
  return walkedTo(page) ?? chosen(page) ?? none;
}

function pointedEdges({ state: { scene } }: Page, edges: readonly number[]): Pointed {
  const nodes = edges.flatMap((edge) => [scene.from[edge] ?? 0, scene.to[edge] ?? 0]);
  return { nodes: [...new Set(nodes)], edges, strong: new Set(edges) };
}

function pointedNode({ state: { scene, shown } }: Page, node: number): Pointed {
  return { nodes: [node], edges: [...edgesAt(scene, node)].filter((edge) => shown.edges[edge] === 1), strong: new Set() };
}

function walkedTo(page: Page): Pointed | undefined {
  const { scene, shown, path } = page.state;
  const [before, here] = [scene.index.get(path.at(-2) ?? ""), scene.index.get(path.at(-1) ?? "")];
  if (here === undefined || document.activeElement?.id !== "picture") {
    return undefined;
  }
  const strong = before === undefined ? [] : edgesBetween(scene, shown, before, here);
  return { ...pointedNode(page, here), strong: new Set(strong) };
}

function chosen(page: Page): Pointed | undefined {
  const { scene, shown, choice } = page.state;
  const nodes = choice.map((key) => scene.index.get(key)).filter((node) => node !== undefined);
  const [a, b] = nodes;
  if (!scene.isThemeMap || a === undefined) {
    return undefined;
  }
  return b === undefined ? pointedNode(page, a) : { ...pointedEdges(page, edgesBetween(scene, shown, a, b)), nodes: [a, b] };
}
