import { type Body, stillHeat } from "./body";
import { type Grid, gridOf } from "./grid";

/** How many nodes are pushed apart before the caller may take a breath. */
const slice = 600;
/** Beyond so many spacings two nodes leave each other alone: this makes a step cost the same for each node, however many there are. */
const reach = 2.6;

/** Moves the nodes until they are still, stopping often enough to be run in slices of a few milliseconds. */
export function* settle(body: Body): Generator<void, void> {
  while (body.heat > stillHeat) {
    yield* step(body);
    yield;
  }
}

/** One step of every node: pulled along its edges, pushed by those near by, drawn a little to the middle. */
export function* step(body: Body): Generator<void, void> {
  pullTogether(body);
  const grid = gridOf(body.x, body.y, body.spacing * reach);
  for (let start = 0; start < body.count; start += slice) {
    yield;
    pushApart(body, grid, start);
  }
  move(body);
  body.heat -= body.heat * body.cooling;
}

function pullTogether({ from, to, pull, bias, x, y, vx, vy, spacing, heat, room }: Body): void {
  for (let edge = 0; edge < from.length; edge++) {
    const a = from[edge] ?? 0;
    const b = to[edge] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    const rest = spacing + (room[a] ?? 0) + (room[b] ?? 0);
    const force = ((distance - rest) / distance) * (pull[edge] ?? 0) * heat;
    const share = bias[edge] ?? 0.5;
    vx[b] = (vx[b] ?? 0) - dx * force * share;
    vy[b] = (vy[b] ?? 0) - dy * force * share;
    vx[a] = (vx[a] ?? 0) + dx * force * (1 - share);
    vy[a] = (vy[a] ?? 0) + dy * force * (1 - share);
  }
}

function pushApart(body: Body, grid: Grid, start: number): void {
  const end = Math.min(start + slice, body.count);
  // In the order of the squares, so that what is read lies close together.
  for (let place = start; place < end; place++) {
    const node = grid.items[place] ?? 0;
    const cell = grid.cellOf[node] ?? 0;
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    const [first, last] = [Math.max(0, column - 1), Math.min(grid.columns - 1, column + 1)];
    for (let near = Math.max(0, row - 1); near <= Math.min(grid.rows - 1, row + 1); near++) {
      const line = near * grid.columns;
      pushFrom(body, node, grid, { from: grid.starts[line + first] ?? 0, to: grid.starts[line + last + 1] ?? 0 });
    }
  }
}

/** Pushes one node away from those at some places of the grid. */
function pushFrom(body: Body, node: number, grid: Grid, places: { readonly from: number; readonly to: number }): void {
  const { x, y, room, spacing, heat } = body;
  const [nodeX, nodeY, ownRoom, furthest] = [x[node] ?? 0, y[node] ?? 0, room[node] ?? 0, spacing * reach];
  let [pushX, pushY] = [0, 0];
  for (let place = places.from; place < places.to; place++) {
    const other = grid.items[place] ?? 0;
    const dx = nodeX - (x[other] ?? 0);
    const dy = nodeY - (y[other] ?? 0);
    const square = dx * dx + dy * dy;
    if (square >= furthest * furthest || other === node) {
      continue;
    }
    const distance = Math.sqrt(square) || 0.1;
    const apart = ownRoom + (room[other] ?? 0) + spacing * 0.42;
    const away = spacing * 1.05 * (1 - distance / furthest) * (spacing / (distance + spacing * 0.25)) * heat;
    const collision = distance < apart ? (apart - distance) * 0.35 : 0;
    const force = (away + collision) / distance;
    pushX += (dx || (node < other ? 0.1 : -0.1)) * force;
    pushY += dy * force;
  }
  body.vx[node] = (body.vx[node] ?? 0) + pushX;
  body.vy[node] = (body.vy[node] ?? 0) + pushY;
}

function move({ count, x, y, vx, vy, isFixed, spacing, heat }: Body): void {
  const furthest = spacing * 1.5;
  const toMiddle = 0.012 * heat;
  for (let node = 0; node < count; node++) {
    if (isFixed[node] === 1) {
      vx[node] = 0;
      vy[node] = 0;
      continue;
    }
    const [nextX, nextY] = [((vx[node] ?? 0) - (x[node] ?? 0) * toMiddle) * 0.6, ((vy[node] ?? 0) - (y[node] ?? 0) * toMiddle) * 0.6];
    vx[node] = Math.max(-furthest, Math.min(furthest, nextX));
    vy[node] = Math.max(-furthest, Math.min(furthest, nextY));
    x[node] = (x[node] ?? 0) + (vx[node] ?? 0);
    y[node] = (y[node] ?? 0) + (vy[node] ?? 0);
  }
}
