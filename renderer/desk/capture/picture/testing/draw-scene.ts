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
  const colourAt = (x: number, y: number): Colour => {
    const [u, v] = toSquare(view, x, y);
    return u >= 0 && u <= 1 && v >= 0 && v <= 1 ? paint(u, v) : bare;
  };
  for (let y = 0; y < scene.height; y += 1) {
    for (let x = 0; x < scene.width; x += 1) {
      const seen = PLACES.flatMap((right) => PLACES.map((down) => colourAt(x + right, y + down)));
      const light = lightAt(scene, x / scene.width, y / scene.height);
      const off = (scene.random() * 2 - 1) * scene.noise;
      for (const part of [0, 1, 2] as const) {
        const sum = seen.reduce((all, colour) => all + colour[part], 0);
        picture.data[(y * scene.width + x) * 4 + part] = (sum / seen.length) * light + off;
      }
    }
  }
  return picture;
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
