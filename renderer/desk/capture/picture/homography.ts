import type { Quad } from './quad.ts';

/** Maps the unit square onto a page: x = (a·u + b·v + c) / (g·u + h·v + 1), y likewise with d, e, f. */
export type Homography = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
};

/**
 * The one view of a flat page that has these corners; the square's corners go to them in order. In closed form, after
 * P. Heckbert, “Fundamentals of Texture Mapping and Image Warping” (1989), section 2.2.3.
 */
export function squareToQuad([p, q, r, s]: Quad): Homography {
  const [x1, y1, x2, y2] = [q.x - r.x, q.y - r.y, s.x - r.x, s.y - r.y];
  const [x3, y3] = [p.x - q.x + r.x - s.x, p.y - q.y + r.y - s.y];
  const determinant = x1 * y2 - x2 * y1;
  const g = (x3 * y2 - x2 * y3) / determinant;
  const h = (x1 * y3 - x3 * y1) / determinant;
  return {
    a: q.x - p.x + g * q.x,
    b: s.x - p.x + h * s.x,
    c: p.x,
    d: q.y - p.y + g * q.y,
    e: s.y - p.y + h * s.y,
    f: p.y,
    g,
    h,
  };
}
