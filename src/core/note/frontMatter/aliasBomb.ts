/** Sizes above this, in scalars' characters and list places once every alias is written out, are no person's front matter. */
const MOST = 200_000;
const DEEPEST = 200;

/**
 * Whether a small text stands for a huge or endless tree, because its aliases repeat what holds aliases. Each distinct list and
 * map is measured once, so the cost is that of the text.
 */
export function isAliasBomb(data: unknown): boolean {
  return sizeOf(data, new Map(), 0) > MOST;
}

function sizeOf(node: unknown, known: Map<object, number>, depth: number): number {
  if (typeof node !== "object" || node === null) {
    return typeof node === "string" ? node.length + 1 : 1;
  }
  const measured = known.get(node);
  if (measured !== undefined) {
    return measured;
  }
  if (depth > DEEPEST) {
    return Infinity;
  }
  known.set(node, Infinity);
  let size = 1;
  for (const child of Object.values(node)) {
    size += 1 + sizeOf(child, known, depth + 1);
  }
  known.set(node, size);
  return size;
}
