import type { Grey } from '../pixels.ts';
import { CORNERS, distance, mapCorners, next, type Point, type Quad } from '../quad.ts';

/** A page with how well each of its edges is seen: the share of places along it where brightness changes sharply. */
export type Fitted = { readonly quad: Quad; readonly seen: readonly number[] };

/** Places looked at along an edge, and pixels to both sides of it. */
const PLACES = 48;
const REACH = 6;

/** Brightness a pixel at least: softer is a shadow or a fold. */
const SHARP = 4;

/** Pixels that a place may lie beside the straight line and still count. */
const BESIDE = 1.2;

/** An edge this near to the picture's rim is where the page leaves the picture; nothing can be seen of it. */
const AT_RIM = 2.5;
const SEEN_AT_RIM = 0.5;

type Line = { readonly through: Point; readonly along: Point };

/** Moves each edge to where the picture changes sharply along a straight line, and the corners to where these cross. */
export function fitEdges(grey: Grey, rough: Quad): Fitted {
  const edges = CORNERS.map((at) => fitEdge(grey, rough[at], rough[next(at)]));
  const quad = mapCorners(rough, (corner, at) => {
    const [before, after] = [edges[(at + 3) % 4], edges[at]];
    const met = before && after ? crossing(before.line, after.line) : null;
    return met && distance(met, corner) <= 2 * REACH ? met : corner;
  });
  return { quad, seen: edges.map((edge) => edge.seen) };
}

function fitEdge(grey: Grey, from: Point, to: Point): { readonly line: Line; readonly seen: number } {
  const rough = lineThrough(from, to);
  if (isAtRim(grey, from, to)) return { line: rough, seen: SEEN_AT_RIM };
  const steps = sharpPlaces(grey, from, to);
  const rising = steps.filter(({ change }) => change > 0);
  const falling = steps.filter(({ change }) => change < 0);
  const places = (rising.length > falling.length ? rising : falling).map(({ place }) => place);
  if (places.length < PLACES / 6) return { line: rough, seen: places.length / PLACES };
  const line = straightest(places, rough);
  return { line, seen: places.filter((place) => besideLine(line, place) <= BESIDE).length / PLACES };
}

function isAtRim({ width, height }: Grey, from: Point, to: Point): boolean {
  return [from.x, width - from.x, from.y, height - from.y].some(
    (apart, side) => apart <= AT_RIM && ([to.x, width - to.x, to.y, height - to.y][side] ?? 0) <= AT_RIM,
  );
}

/** Across the edge, place after place, where brightness changes most. */
function sharpPlaces(
  grey: Grey,
  from: Point,
  to: Point,
): readonly { readonly place: Point; readonly change: number }[] {
  const length = distance(from, to);
  const across = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  return Array.from({ length: PLACES }, (_, at) => {
    const share = (at + 1) / (PLACES + 1);
    const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    let best = { place: middle, change: 0 };
    for (let reach = -REACH; reach <= REACH; reach += 0.5) {
      const place = { x: middle.x + across.x * reach, y: middle.y + across.y * reach };
      const change = (valueAt(grey, place, across, 1) - valueAt(grey, place, across, -1)) / 2;
      if (Math.abs(change) > Math.abs(best.change)) best = { place, change };
    }
    return best;
  }).filter(({ change }) => Math.abs(change) >= SHARP);
}

function valueAt({ width, height, data }: Grey, place: Point, across: Point, by: number): number {
  const x = Math.min(width - 1, Math.max(0, place.x + across.x * by - 0.5));
  const y = Math.min(height - 1, Math.max(0, place.y + across.y * by - 0.5));
  const at = Math.floor(y) * width + Math.floor(x);
  const right = x < width - 1 ? 1 : 0;
  const below = y < height - 1 ? width : 0;
  const upper = (data[at] ?? 0) * (1 - (x % 1)) + (data[at + right] ?? 0) * (x % 1);
  const lower = (data[at + below] ?? 0) * (1 - (x % 1)) + (data[at + below + right] ?? 0) * (x % 1);
  return upper * (1 - (y % 1)) + lower * (y % 1);
}

/** The line of most places: fitted, and fitted again without those far from it (a finger, a stain). */
function straightest(places: readonly Point[], rough: Line): Line {
  let line = rough;
  for (const wide of [3, 2, 1]) {
    const near = places.filter((place) => besideLine(line, place) <= BESIDE * wide * wide);
    if (near.length >= PLACES / 6) line = fitLine(near);
  }
  return line;
}

/** The line with the least squares of distances across it. */
function fitLine(places: readonly Point[]): Line {
  const count = places.length;
  const through = {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places) {
    xx += (x - through.x) ** 2;
    xy += (x - through.x) * (y - through.y);
    yy += (y - through.y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { through, along: { x: Math.cos(angle), y: Math.sin(angle) } };
}

function lineThrough(from: Point, to: Point): Line {
  const length = distance(from, to);
  return { through: from, along: { x: (to.x - from.x) / length, y: (to.y - from.y) / length } };
}

function besideLine({ through, along }: Line, { x, y }: Point): number {
  return Math.abs((x - through.x) * along.y - (y - through.y) * along.x);
}

function crossing(one: Line, other: Line): Point | null {
  const turn = one.along.x * other.along.y - one.along.y * other.along.x;
  if (Math.abs(turn) < 1e-3) return null;
  const [dx, dy] = [other.through.x - one.through.x, other.through.y - one.through.y];
  const far = (dx * other.along.y - dy * other.along.x) / turn;
  return { x: one.through.x + one.along.x * far, y: one.through.y + one.along.y * far };
}
