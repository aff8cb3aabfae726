import { squareToQuad } from './homography.ts';
import { blankPixels, type Pixels } from './pixels.ts';
import type { Quad } from './quad.ts';

/** Lays the page within these corners flat: its upper left corner at the upper left, in the size wanted (pixels). */
export function warp(picture: Pixels, page: Quad, size: { readonly width: number; readonly height: number }): Pixels {
  const flat = blankPixels(size.width, size.height);
  const { a, b, c, d, e, f, g, h } = squareToQuad(page);
  for (let row = 0; row < size.height; row += 1) {
    const v = (row + 0.5) / size.height;
    for (let column = 0; column < size.width; column += 1) {
      const u = (column + 0.5) / size.width;
      const depth = g * u + h * v + 1;
      // Half a pixel back: the middle of the first pixel is at 0.5.
      const x = (a * u + b * v + c) / depth - 0.5;
      const y = (d * u + e * v + f) / depth - 0.5;
      blend(picture, x, y, flat.data, (row * size.width + column) * 4);
    }
  }
  return flat;
}

/** Writes the colour between the four nearest pixels. Called millions of times a page, so it makes no objects. */
function blend({ width, height, data }: Pixels, x: number, y: number, into: Uint8ClampedArray, at: number): void {
  const insideX = Math.min(width - 1, Math.max(0, x));
  const insideY = Math.min(height - 1, Math.max(0, y));
  const left = Math.floor(insideX);
  const top = Math.floor(insideY);
  const byX = insideX - left;
  const byY = insideY - top;
  const right = left + 1 < width ? 4 : 0;
  const below = top + 1 < height ? width * 4 : 0;
  const from = (top * width + left) * 4;
  for (let part = 0; part < 3; part += 1) {
    const place = from + part;
    const upper = mix(data[place] ?? 0, data[place + right] ?? 0, byX);
    const lower = mix(data[place + below] ?? 0, data[place + below + right] ?? 0, byX);
    into[at + part] = mix(upper, lower, byY);
  }
}

const mix = (one: number, other: number, by: number): number => one + (other - one) * by;
