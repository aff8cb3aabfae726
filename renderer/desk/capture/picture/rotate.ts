import { blankPixels, type Pixels } from './pixels.ts';

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export const turned = (turn: Turn, by: 1 | -1): Turn => ((turn + by + 4) % 4) as Turn;

export function rotate(pixels: Pixels, turn: Turn): Pixels {
  if (turn === 0) return pixels;
  const { width, height } = pixels;
  const upright = turn % 2 === 0 ? blankPixels(width, height) : blankPixels(height, width);
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height);
  const to = new Uint32Array(upright.data.buffer);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) to[placeOf(x, y, width, height, turn)] = from[y * width + x] ?? 0;
  }
  return upright;
}

function placeOf(x: number, y: number, width: number, height: number, turn: Turn): number {
  if (turn === 1) return x * height + (height - 1 - y);
  if (turn === 2) return (height - 1 - y) * width + (width - 1 - x);
  return (width - 1 - x) * height + y;
}
