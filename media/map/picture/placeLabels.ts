/** A name that would like to stand beside its node. */
export interface LabelWish {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Stands over dots rather than be left out. */
  readonly isFirm?: boolean;
  /** Where the name lay before, from its node: it stays there if it can. */
  readonly before?: { readonly dx: number; readonly dy: number } | undefined;
  /** Which way out of the picture is, where names should stand outside of it. */
  readonly outwards?: { readonly x: number; readonly y: number } | undefined;
}

export interface Label {
  readonly node: number;
  /** The left end and the middle of the height. */
  readonly x: number;
  readonly y: number;
  /** The same, from the node. */
  readonly dx: number;
  readonly dy: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What names keep off; those of its own node do not. */
export interface Obstacle extends Rect {
  readonly node: number;
}

const square = 64;

/**
 * Gives names their places, in the order of the wishes: none lies on another or on an obstacle, and those that find no room are left out.
 * Where it is said what is in sight, they stand within that if they can.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Obstacle[], inSight?: Rect): Label[] {
  const taken = new Map<string, Obstacle[]>();
  const take = (rect: Obstacle): void => {
    for (const key of squaresOf(rect)) {
      taken.set(key, [...(taken.get(key) ?? []), rect]);
    }
  };
  const isFree = (rect: Rect, node: number, isFirm = false): boolean =>
    squaresOf(rect).every(
      (key) => !taken.get(key)?.some((other) => other.node !== node && !(isFirm && other.node >= 0) && overlap(other, rect)),
    );
  obstacles.forEach(take);
  const labels: Label[] = [];
  for (const wish of wishes) {
    const places = inSight ? withinFirst(placesOf(wish), wish, inSight) : placesOf(wish);
    const place =
      places.find(({ rect }) => isFree(rect, wish.node)) ?? places.find(({ rect }) => wish.isFirm && isFree(rect, wish.node, true));
    if (place) {
      // Taken by nobody in particular: not even another name of the same node may lie here.
      take({ ...place.rect, node: -1 });
      labels.push({ node: wish.node, x: place.x, y: place.y, dx: place.x - wish.x, dy: place.y - wish.y });
    }
  }
  return labels;
}

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
}

/** Places that are in sight, then those above and below moved so far that they are, then the others. */
function withinFirst(places: readonly LabelPlace[], { width, height, x, radius }: LabelWish, inSight: Rect): readonly LabelPlace[] {
  const isWithin = ({ rect }: LabelPlace): boolean =>
    rect.left >= inSight.left && rect.top >= inSight.top && rect.right <= inSight.right && rect.bottom <= inSight.bottom;
  const within = places.filter(isWithin);
  if (within.length === places.length || x < inSight.left || x > inSight.right) {
    return places;
  }
  const middle = x - width / 2;
  const moved = places
    .filter((place) => Math.abs(place.x - middle) < radius)
    .map(({ y }) => ({ x: Math.max(inSight.left + 4, Math.min(middle, inSight.right - width - 4)), y }))
    .map((place) => ({ ...place, rect: rectOf(place, width, height) }))
    .filter(isWithin);
  return [...within, ...moved, ...places.filter((place) => !within.includes(place))];
}

/** Right, left, below and above the node; outside first where there is an outside. */
function placesOf({ x, y, radius, width, height, outwards, before }: LabelWish): readonly LabelPlace[] {
  const gap = radius + 4;
  const right = { x: x + gap, y };
  const left = { x: x - gap - width, y };
  const below = { x: x - width / 2, y: y + gap + height / 2 };
  const above = { x: x - width / 2, y: y - gap - height / 2 };
  const sides = (outwards?.x ?? 1) >= 0 ? [right, left] : [left, right];
  const ends = (outwards?.y ?? 1) >= 0 ? [below, above] : [above, below];
  const isSteep = outwards !== undefined && Math.abs(outwards.y) > Math.abs(outwards.x) * 2.2;
  const first = before ? [{ x: x + before.dx, y: y + before.dy }] : [];
  return [...first, ...(isSteep ? [...ends, ...sides] : [...sides, ...ends])].map((place) => ({
    ...place,
    rect: rectOf(place, width, height),
  }));
}

function rectOf({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Rect {
  return { left: x - 3, top: y - height / 2, right: x + width + 3, bottom: y + height / 2 };
}

function squaresOf({ left, top, right, bottom }: Rect): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / square); column <= Math.floor(right / square); column++) {
    for (let row = Math.floor(top / square); row <= Math.floor(bottom / square); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
