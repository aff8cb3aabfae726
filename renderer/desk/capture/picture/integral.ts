import type { Grey } from './pixels.ts';

/** Sums of all pixels above and left, one row and column larger than the picture: any rectangle's mean in four reads. */
export function integralOf({ width, height, data }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Mean of the square of this radius around a pixel, as far as it lies in the picture. */
export function meanAround(sums: Float64Array, { width, height }: Grey, x: number, y: number, radius: number): number {
  const left = Math.max(0, x - radius);
  const right = Math.min(width, x + radius + 1);
  const top = Math.max(0, y - radius);
  const bottom = Math.min(height, y + radius + 1);
  const upper = top * (width + 1);
  const lower = bottom * (width + 1);
  const below = (sums[lower + right] ?? 0) - (sums[lower + left] ?? 0);
  const sum = below - (sums[upper + right] ?? 0) + (sums[upper + left] ?? 0);
  return sum / ((right - left) * (bottom - top));
}
