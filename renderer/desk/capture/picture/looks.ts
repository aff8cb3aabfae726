import { downscale } from './downscale.ts';
import { integralOf, meanAround } from './integral.ts';
import { blankPixels, type Grey, luminance, type Pixels } from './pixels.ts';

/** How a page is kept: as it is · paper white and print dark, colours kept · black and white. */
export const LOOKS = ['colour', 'clear', 'mono'] as const;
export type Look = (typeof LOOKS)[number];

/** Ink is darker than this part of what surrounds it (D. Bradley and G. Roth, “Adaptive thresholding”, 2007). */
const INK = 0.86;

/** Of the page's longer side: how far around a pixel the paper is looked for. */
const AROUND = 1 / 28;

/** Pixels of the longer side of the small picture that tells how the light falls. */
const LIGHT_SIZE = 64;

/** Shares of the paper's brightness that become black and white. */
const BLACK = 0.22;
const WHITE = 0.9;

/** Light is never taken to be dimmer than this part of the brightest: a portrait on a card is no shadow. */
const DIMMEST = 0.45;

export function withLook(page: Pixels, look: Look): Pixels {
  if (look === 'clear') return clearText(page);
  return look === 'mono' ? blackAndWhite(page) : page;
}

/** 黑白: each pixel is ink or paper, by what surrounds it, so that a shadow does not turn black. */
function blackAndWhite(page: Pixels): Pixels {
  const grey = luminance(page);
  const { width, height } = grey;
  const sums = integralOf(grey);
  const radius = Math.max(2, Math.round(Math.max(width, height) * AROUND));
  const result = blankPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if ((grey.data[at] ?? 0) >= INK * meanAround(sums, grey, x, y, radius)) result.data.fill(255, at * 4, at * 4 + 3);
    }
  }
  return result;
}

/** 文字清晰: divides by how the light falls, then stretches; seals stay red, signatures blue. */
function clearText(page: Pixels): Pixels {
  const { width, height, data } = page;
  const light = lightOn(page);
  const result = blankPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    const row = ((y + 0.5) / height) * light.height - 0.5;
    for (let x = 0; x < width; x += 1) {
      const gain = 255 / lightAt(light, ((x + 0.5) / width) * light.width - 0.5, row);
      const at = (y * width + x) * 4;
      for (let part = at; part < at + 3; part += 1) {
        result.data[part] = (((data[part] ?? 0) * gain) / 255 - BLACK) * (255 / (WHITE - BLACK));
      }
    }
  }
  return result;
}

/** Brightness of the bare paper all over the page, small: the brightest around each place, smoothed. */
function lightOn(page: Pixels): Grey {
  const small = luminance(downscale(page, LIGHT_SIZE));
  const brightest = small.data.reduce((most, value) => Math.max(most, value), 1);
  const bare = smoothed(brightestAround(small, 3), 3);
  return { ...bare, data: bare.data.map((value) => Math.max(value, DIMMEST * brightest)) };
}

function brightestAround({ width, height, data }: Grey, radius: number): Grey {
  const result = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row += 1) {
      for (let column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column += 1) {
        result[at] = Math.max(result[at] ?? 0, data[row * width + column] ?? 0);
      }
    }
  }
  return { width, height, data: result };
}

function smoothed(grey: Grey, radius: number): Grey {
  const sums = integralOf(grey);
  const data = grey.data.map((_, at) => meanAround(sums, grey, at % grey.width, Math.floor(at / grey.width), radius));
  return { ...grey, data };
}

function lightAt({ width, height, data }: Grey, x: number, y: number): number {
  const insideX = Math.min(width - 1, Math.max(0, x));
  const insideY = Math.min(height - 1, Math.max(0, y));
  const left = Math.floor(insideX);
  const top = Math.floor(insideY);
  const right = Math.min(width - 1, left + 1);
  const below = Math.min(height - 1, top + 1);
  const byX = insideX - left;
  const byY = insideY - top;
  const upper = (data[top * width + left] ?? 0) * (1 - byX) + (data[top * width + right] ?? 0) * byX;
  const lower = (data[below * width + left] ?? 0) * (1 - byX) + (data[below * width + right] ?? 0) * byX;
  return upper * (1 - byY) + lower * byY;
}
