import { area, inReadingOrder, type Point, type Quad } from '../quad.ts';

/** Corners of the hull looked at: more tell nothing new about a page, and the search takes their fourth power. */
const MOST_CORNERS = 24;

/** The four corners that enclose most of a region; null when it is a line or a dot. */
export function quadAround(region: readonly number[], width: number): Quad | null {
  const hull = thinned(convexHull(rimOf(region, width)), MOST_CORNERS);
  let best: Quad | null = null;
  let most = 0;
  for (const quad of quadsOf(hull)) {
    const covers = Math.abs(area(quad));
    if (covers > most) [best, most] = [quad, covers];
  }
  return best ? inReadingOrder(best) : null;
}

function* quadsOf(hull: readonly Point[]): Generator<Quad> {
  for (const [a, one] of hull.entries()) {
    for (const [b, two] of hull.slice(a + 1).entries()) {
      for (const [c, three] of hull.slice(a + b + 2).entries()) {
        for (const four of hull.slice(a + b + c + 3)) yield [one, two, three, four];
      }
    }
  }
}

/** Leftmost and rightmost place of each row: all that can lie on the hull. The rim of a pixel, not its middle. */
function rimOf(region: readonly number[], width: number): readonly Point[] {
  const rows = new Map<number, { left: number; right: number }>();
  for (const at of region) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const row = rows.get(y);
    if (!row) rows.set(y, { left: x, right: x });
    else if (x < row.left) row.left = x;
    else if (x > row.right) row.right = x;
  }
  return [...rows].flatMap(([y, { left, right }]) => [
    { x: left, y },
    { x: left, y: y + 1 },
    { x: right + 1, y },
    { x: right + 1, y: y + 1 },
  ]);
}

/** A. Andrew's monotone chain. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = [chain.at(-2), chain.at(-1)];
      if (!before || !last || area([before, last, point]) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}

/** Drops, one after the other, the corner that bends the hull least. */
function thinned(hull: readonly Point[], most: number): readonly Point[] {
  const kept = [...hull];
  while (kept.length > most) {
    const bends = kept.map((point, at) => {
      const [before, after] = [kept.at(at - 1) ?? point, kept[(at + 1) % kept.length] ?? point];
      return Math.abs(area([before, point, after]));
    });
    kept.splice(bends.indexOf(Math.min(...bends)), 1);
  }
  return kept;
}
