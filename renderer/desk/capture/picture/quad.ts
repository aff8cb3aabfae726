/** A place in a picture, in pixels from the upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** The corners of a page, clockwise as the picture shows them: upper left, upper right, lower right, lower left. */
export type Quad = readonly [Point, Point, Point, Point];

export const CORNERS = [0, 1, 2, 3] as const;
export type Corner = (typeof CORNERS)[number];

type Size = { readonly width: number; readonly height: number };

/** No corner comes nearer to the next than this part of the picture's shorter side. */
const NEAREST = 0.02;

/** Everything the camera sees. */
export function wholePicture({ width, height }: Size): Quad {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** In square pixels; positive when the corners go clockwise on the screen. */
export function area(polygon: readonly Point[]): number {
  return polygon.reduce((sum, one, at) => sum + cross(one, polygon[(at + 1) % polygon.length] ?? one), 0) / 2;
}

/** Twice the signed area of the triangle with the picture's corner. */
function cross(one: Point, other: Point): number {
  return one.x * other.y - other.x * one.y;
}

/** True when every corner turns the same way and none lies on another: only such a page can be laid flat. */
export function isConvex(quad: Quad, { width, height }: Size): boolean {
  const nearest = NEAREST * Math.min(width, height);
  return CORNERS.every((at) => {
    const [one, middle, other] = [quad[at], quad[next(at)], quad[next(next(at))]];
    return distance(one, middle) > nearest && area([one, middle, other]) > (nearest * nearest) / 2;
  });
}

export const next = (corner: Corner): Corner => ((corner + 1) % 4) as Corner;

/** The same page in the same picture of another size. */
export function scaled(quad: Quad, from: Size, to: Size): Quad {
  const [x, y] = [to.width / from.width, to.height / from.height];
  return mapCorners(quad, (corner) => ({ x: corner.x * x, y: corner.y * y }));
}

export function mapCorners(quad: Quad, change: (corner: Point, at: Corner) => Point): Quad {
  return [change(quad[0], 0), change(quad[1], 1), change(quad[2], 2), change(quad[3], 3)];
}

/** One corner elsewhere, kept within the picture; the page as it was when it could not be laid flat any more. */
export function withCorner(quad: Quad, moved: Corner, to: Point, size: Size): Quad {
  const inside = { x: clamp(to.x, size.width), y: clamp(to.y, size.height) };
  const changed = mapCorners(quad, (corner, at) => (at === moved ? inside : corner));
  return isConvex(changed, size) ? changed : quad;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Begins with the corner that is nearest to the upper left of the picture, and goes clockwise. */
export function inReadingOrder(quad: Quad): Quad {
  const clockwise: Quad = area(quad) < 0 ? [quad[0], quad[3], quad[2], quad[1]] : quad;
  const first = CORNERS.reduce<Corner>((best, at) => (sumOf(clockwise[at]) < sumOf(clockwise[best]) ? at : best), 0);
  return mapCorners(clockwise, (_, at) => clockwise[((at + first) % 4) as Corner]);
}

const sumOf = ({ x, y }: Point): number => x + y;
