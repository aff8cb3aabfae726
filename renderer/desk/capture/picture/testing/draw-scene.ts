import { type Homography, squareToQuad } from '../homography.ts';
import { blankPixels, type Pixels } from '../pixels.ts';
import type { Quad } from '../quad.ts';

/** A table, the paper that lies on it, and the light on both. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** Brightness of the table and of the paper, of 255. */
  readonly table: number;
  readonly paper: number;
  /** Share of the light that is missing at the lower right corner. */
  readonly dimming: number;
  /** Most brightness by which a pixel is off. */
  readonly noise: number;
  /** Share of the light that a soft shadow over the left half takes. */
  readonly shadow: number;
  /** Gives the noise; from a seed. */
  readonly random: () => number;
};

type Colour = readonly [number, number, number];

/** Colour of the page at a place of the unit square: red, green, blue of 255. */
export type Paint = (u: number, v: number) => Colour;

/** Places within a pixel that are looked at, as a lens blurs them into one. */
const PLACES = [0.25, 0.75];

/** Lines of print, a red seal at the lower right, and a blue mark at the upper left that says which way is up. */
export function printedPage(paper: number): Paint {
  const bare: Colour = [paper, paper, paper];
  return (u, v) => {
    if (u < 0.2 && v < 0.1 && u > 0.08 && v > 0.04) return [30, 40, 160];
    if (Math.hypot(u - 0.75, v - 0.8) < 0.07) return [200, 40, 40];
    const isLine = v > 0.15 && v < 0.7 && (v * 40) % 1 < 0.35 && u > 0.1 && u < 0.9 && (u * 61) % 1 < 0.6;
    return isLine ? [40, 40, 40] : bare;
  };
}

/** A page with these corners on the table. */
export function drawScene(scene: Scene, page: Quad, paint: Paint): Pixels {
  const picture = blankPixels(scene.width, scene.height);
  const view = squareToQuad(page);
  const bare: Colour = [scene.table, scene.table, scene.table];
  for (let y = 0; y < scene.height; y += 1) {
    for (let x = 0; x < scene.width; x += 1) {
      const [red, green, blue] = isBeside(page, x, y) ? bare : seenAt(view, paint, bare, x, y);
      const light = lightAt(scene, x / scene.width, y / scene.height);
      const off = (scene.random() * 2 - 1) * scene.noise;
      const at = (y * scene.width + x) * 4;
      picture.data[at] = red * light + off;
      picture.data[at + 1] = green * light + off;
      picture.data[at + 2] = blue * light + off;
    }
  }
  return picture;
}

/** True for a pixel that surely shows the table alone. */
function isBeside([p, q, r, s]: Quad, x: number, y: number): boolean {
  return (
    x + 1 < Math.min(p.x, q.x, r.x, s.x) ||
    x > Math.max(p.x, q.x, r.x, s.x) ||
    y + 1 < Math.min(p.y, q.y, r.y, s.y) ||
    y > Math.max(p.y, q.y, r.y, s.y)
  );
}

function seenAt(view: Homography, paint: Paint, bare: Colour, x: number, y: number): Colour {
  let [red, green, blue] = [0, 0, 0];
  for (const right of PLACES) {
    for (const down of PLACES) {
      const [u, v] = toSquare(view, x + right, y + down);
      const colour = u >= 0 && u <= 1 && v >= 0 && v <= 1 ? paint(u, v) : bare;
      red += colour[0];
      green += colour[1];
      blue += colour[2];
    }
  }
  const count = PLACES.length ** 2;
  return [red / count, green / count, blue / count];
}

function lightAt({ dimming, shadow }: Scene, u: number, v: number): number {
  const inShadow = 1 / (1 + Math.exp((u - 0.45) * 25));
  return (1 - (dimming * (u + v)) / 2) * (1 - shadow * inShadow);
}

/** The other way through the homography. */
function toSquare({ a, b, c, d, e, f, g, h }: Homography, x: number, y: number): readonly [number, number] {
  const [p, q, r] = [a - g * x, b - h * x, x - c];
  const [s, t, w] = [d - g * y, e - h * y, y - f];
  const determinant = p * t - q * s;
  return [(r * t - q * w) / determinant, (p * w - r * s) / determinant];
}
