/** Which nodes lie in which square of the picture, as a counting sort: `items` between `starts[cell]` and `starts[cell + 1]`. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly cellOf: Int32Array;
}

/** Squares are `size` wide, or wider where far-flung nodes would need too many of them. */
export function gridOf(x: Float64Array, y: Float64Array, size: number): Grid {
  const box = boundsOf(x, y);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const most = x.length * 4 + 1024;
  const wide = Math.max(size, Math.sqrt((width * height) / most), (width + height) / most);
  const columns = Math.floor(width / wide) + 1;
  const rows = Math.floor(height / wide) + 1;
  const cellOf = new Int32Array(x.length);
  const starts = new Int32Array(columns * rows + 1);
  for (let at = 0; at < x.length; at++) {
    const cell = Math.floor(((y[at] ?? 0) - box.top) / wide) * columns + Math.floor(((x[at] ?? 0) - box.left) / wide);
    cellOf[at] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  return { columns, rows, left: box.left, top: box.top, size: wide, starts, cellOf, items: sorted(cellOf, starts) };
}

function sorted(cellOf: Int32Array, starts: Int32Array): Int32Array {
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const next = starts.slice();
  const items = new Int32Array(cellOf.length);
  for (let at = 0; at < cellOf.length; at++) {
    const cell = cellOf[at] ?? 0;
    const place = next[cell] ?? 0;
    items[place] = at;
    next[cell] = place + 1;
  }
  return items;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box about all points, or about those marked with 1; a box of no size about 0, 0 when there are none. */
export function boundsOf(x: ArrayLike<number>, y: ArrayLike<number>, shown?: ArrayLike<number>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < x.length; at++) {
    if (shown && shown[at] !== 1) {
      continue;
    }
    const [px, py] = [x[at] ?? 0, y[at] ?? 0];
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
}
