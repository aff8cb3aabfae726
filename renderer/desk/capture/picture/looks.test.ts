import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downscale } from './downscale.ts';
import { withLook } from './looks.ts';
import { blankPixels, luminance, type Pixels } from './pixels.ts';
import { wholePicture } from './quad.ts';
import { rotate, type Turn, turned } from './rotate.ts';
import { drawScene, printedPage } from './testing/draw-scene.ts';
import { seeded } from './testing/seeded.ts';

const SIZE = { width: 280, height: 400 };
const LIT_BADLY = { ...SIZE, table: 0, paper: 225, dimming: 0.4, noise: 6, shadow: 0.35, random: seeded(5) };
const page = drawScene(LIT_BADLY, wholePicture(SIZE), printedPage(225));

/** Places of the page by what was drawn there: bare paper, print, the red seal. */
const PAPER = [
  [0.05, 0.5],
  [0.5, 0.95],
  [0.95, 0.3],
] as const;
const SEAL = [0.75, 0.8] as const;

function colourAt({ width, height, data }: Pixels, [u, v]: readonly [number, number]): readonly number[] {
  const at = (Math.floor(v * height) * width + Math.floor(u * width)) * 4;
  return [...data.slice(at, at + 3)];
}

/** Share of the pixels that are as the drawing has them: dark where print is, bright where paper is. */
function readable(shown: Pixels): number {
  const drawn = luminance(
    drawScene({ ...LIT_BADLY, dimming: 0, noise: 0, shadow: 0 }, wholePicture(SIZE), printedPage(255)),
  );
  const seen = luminance(shown);
  const clear = [...drawn.data.keys()].filter((at) => (drawn.data[at] ?? 0) < 60 || (drawn.data[at] ?? 0) > 240);
  return clear.filter((at) => (seen.data[at] ?? 0) > 127 === (drawn.data[at] ?? 0) > 127).length / clear.length;
}

test('CP4 黑白 makes each pixel black or white, and a shadow stays paper', () => {
  const mono = withLook(page, 'mono');
  expect(new Set(mono.data)).toEqual(new Set([0, 255]));
  for (const place of PAPER) expect(colourAt(mono, place)).toEqual([255, 255, 255]);
  expect(readable(mono)).toBeGreaterThan(0.97);
});

test('CP4 文字清晰 makes the paper white under uneven light, keeps print dark and the seal red', () => {
  const clear = withLook(page, 'clear');
  for (const place of PAPER) expect(Math.min(...colourAt(clear, place))).toBeGreaterThan(225);
  const [red = 0, green = 0, blue = 0] = colourAt(clear, SEAL);
  expect(red - Math.max(green, blue)).toBeGreaterThan(80);
  expect(readable(clear)).toBeGreaterThan(readable(page));
  expect(readable(clear)).toBeGreaterThan(0.97);
});

test('CP4 彩色 leaves every pixel as the camera gave it', () => {
  expect(withLook(page, 'colour')).toBe(page);
});

test('CP5 four quarter turns give back the picture, and a turn to the right brings the upper left corner to the upper right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(3), (width, height, turn) => {
      const picture = numbered(width, height);
      const there = rotate(picture, turn as Turn);
      expect([there.width, there.height]).toEqual(turn % 2 === 0 ? [width, height] : [height, width]);
      expect(rotate(there, ((4 - turn) % 4) as Turn)).toEqual(picture);
    }),
    { seed: 6, numRuns: 100 },
  );
  expect(rotate(numbered(3, 2), 1).data[2 * 4 - 4]).toBe(0);
  expect(rotate(numbered(3, 2), 1).data[0]).toBe(3);
  expect([turned(0, -1), turned(3, 1)]).toEqual([3, 0]);
});

test('CP6 a picture made smaller keeps its brightness and proportions', () => {
  const small = downscale(page, 100);
  expect([small.width, small.height]).toEqual([70, 100]);
  const mean = (pixels: Pixels) => {
    const { data } = luminance(pixels);
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  };
  expect(Math.abs(mean(small) - mean(page))).toBeLessThan(2);
  expect(downscale(small, 100)).toBe(small);
});

/** Each pixel's red is its place in the row-by-row order. */
function numbered(width: number, height: number): Pixels {
  const picture = blankPixels(width, height);
  for (let at = 0; at < width * height; at += 1) picture.data[at * 4] = at;
  return picture;
}
