import type { Shown } from "./filters";
import type { Scene } from "./scene";

/** The nodes seen whose name holds all words of a search, those that begin with it first, then as the list has them. */
export function nodesNamed(scene: Scene, shown: Shown, search: string): number[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return [];
  }
  const found = scene.nodes
    .map(({ label }, node) => ({ node, name: plain(label) }))
    .filter(({ node, name }) => shown.nodes[node] === 1 && words.every((word) => name.includes(word)));
  const rank = (name: string): number => Number(!name.startsWith(words[0] ?? ""));
  return found.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ node }) => node);
}

/** Without letter case or accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}
