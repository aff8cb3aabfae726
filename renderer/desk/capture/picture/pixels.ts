/** A picture as the browser's `ImageData` holds it: four bytes a pixel (red, green, blue, opacity), row after row. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Brightness alone, a byte a pixel: 0 black, 255 white. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Opaque and black. */
export function blankPixels(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** How bright an eye finds each pixel (ITU-R BT.601, in whole numbers: weights of 256). */
export function luminance({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  }
  return { width, height, data: grey };
}
