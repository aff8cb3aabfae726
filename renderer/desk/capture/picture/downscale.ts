import { blankPixels, type Pixels } from './pixels.ts';

/** The size with the longer side at most `longest`; never larger than it was. */
export function fitted(
  width: number,
  height: number,
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Each pixel is the mean of those it stands for, so that fine print turns grey instead of flickering. */
export function downscale(pixels: Pixels, longest: number): Pixels {
  const { width, height } = fitted(pixels.width, pixels.height, longest);
  if (width === pixels.width && height === pixels.height) return pixels;
  const small = blankPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    const rows = share(y, height, pixels.height);
    for (let x = 0; x < width; x += 1) {
      const mean = meanOf(pixels, share(x, width, pixels.width), rows);
      small.data.set(mean, (y * width + x) * 4);
    }
  }
  return small;
}

type Span = { readonly from: number; readonly to: number };

function share(at: number, count: number, of: number): Span {
  const from = Math.floor((at * of) / count);
  return { from, to: Math.max(from + 1, Math.floor(((at + 1) * of) / count)) };
}

function meanOf({ width, data }: Pixels, columns: Span, rows: Span): readonly [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = rows.from; y < rows.to; y += 1) {
    for (let at = (y * width + columns.from) * 4; at < (y * width + columns.to) * 4; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (columns.to - columns.from) * (rows.to - rows.from);
  return [red / count, green / count, blue / count];
}
