import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Homography, squareToQuad } from './homography.ts';
import { blankPixels, type Pixels } from './pixels.ts';
import { CORNERS, distance, isConvex, type Point, type Quad, wholePicture } from './quad.ts';
import { drawScene, type Paint } from './testing/draw-scene.ts';
import { seeded } from './testing/seeded.ts';
import { uprightSize } from './upright-size.ts';
import { warp } from './warp.ts';

// Drawing scenes takes a while on a PC that has much else to do.
vi.setConfig({ testTimeout: 60_000 });

const SIZE = { width: 300, height: 240 };
const SCENE = { ...SIZE, table: 20, paper: 240, dimming: 0, noise: 0, shadow: 0, random: seeded(1) };

const near = (x: number, y: number) =>
  fc.record({
    x: fc.double({ min: x - 25, max: x + 25, noNaN: true }),
    y: fc.double({ min: y - 25, max: y + 25, noNaN: true }),
  });
const aPage: fc.Arbitrary<Quad> = fc
  .tuple(near(60, 50), near(240, 50), near(240, 190), near(60, 190))
  .filter((page) => isConvex(page, SIZE));

/** Colour changes softly over the page, differently in each direction. */
const softly: Paint = (u, v) => [40 + 180 * u, 40 + 180 * v, 200 - 150 * u * v];

/** Where the view shows a point of the unit square. */
function mapPoint({ a, b, c, d, e, f, g, h }: Homography, { x: u, y: v }: Point): Point {
  const depth = g * u + h * v + 1;
  return { x: (a * u + b * v + c) / depth, y: (d * u + e * v + f) / depth };
}

test('CP2 the corners of the square go to the corners of the page', () => {
  const square: readonly Point[] = wholePicture({ width: 1, height: 1 });
  fc.assert(
    fc.property(aPage, (page) => {
      const view = squareToQuad(page);
      for (const at of CORNERS) {
        expect(distance(mapPoint(view, square[at] ?? page[at]), page[at])).toBeLessThan(1e-6);
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('CP2 a page seen aslant and laid flat shows at each place what was drawn there', () => {
  fc.assert(
    fc.property(aPage, (page) => {
      const flat = warp(drawScene(SCENE, page, softly), page, { width: 50, height: 40 });
      expect(worst(flat, softly)).toBeLessThan(6);
    }),
    { seed: 2, numRuns: 25 },
  );
});

/** Largest difference of any colour, the outermost pixels (half table) left out. */
function worst(flat: Pixels, paint: Paint): number {
  let most = 0;
  for (let y = 1; y < flat.height - 1; y += 1) {
    for (let x = 1; x < flat.width - 1; x += 1) {
      const wanted = paint((x + 0.5) / flat.width, (y + 0.5) / flat.height);
      const at = (y * flat.width + x) * 4;
      for (const part of [0, 1, 2] as const) {
        most = Math.max(most, Math.abs((flat.data[at + part] ?? 0) - wanted[part]));
      }
    }
  }
  return most;
}

/** Corners of a rectangle on the table through a camera that looks down at a slant (radians about both axes). */
function throughCamera(width: number, height: number, tilt: readonly [number, number], focal: number): Quad {
  const [about, around] = tilt;
  const project = (x: number, y: number): Point => {
    const [x1, z1] = [x * Math.cos(around), x * Math.sin(around)];
    const [y2, z2] = [y * Math.cos(about) - z1 * Math.sin(about), y * Math.sin(about) + z1 * Math.cos(about)];
    const depth = 4 + z2;
    return { x: SIZE.width / 2 + (focal * x1) / depth, y: SIZE.height / 2 + (focal * y2) / depth };
  };
  const [w, h] = [width / 2, height / 2];
  return [project(-w, -h), project(w, -h), project(w, h), project(-w, h)];
}

/** Each corner found so far from where it is: across and down, in turn. */
function moved([one, two, three, four]: Quad, off: readonly number[]): Quad {
  const by = ({ x, y }: Point, at: number): Point => ({ x: x + (off[at * 2] ?? 0), y: y + (off[at * 2 + 1] ?? 0) });
  return [by(one, 0), by(two, 1), by(three, 2), by(four, 3)];
}

test('CP3 a sheet comes out with its own proportions, from above as at a slant, standing as lying', () => {
  const slants = fc.double({ min: -0.5, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(slants, slants, fc.boolean(), (about, around, lying) => {
      const [width, height] = lying ? [2.1 * Math.SQRT1_2 * 2, 2.1] : [2.1, 2.1 * Math.SQRT2];
      const page = throughCamera(width, height, [about, around], 1.1 * SIZE.width);
      const size = uprightSize(page, SIZE);
      expect(size.width / size.height / (width / height)).toBeGreaterThan(0.93);
      expect(size.width / size.height / (width / height)).toBeLessThan(1.07);
    }),
    { seed: 780, numRuns: 400 },
  );
});

test('CP3 so does a sheet under a camera that looks down from the front or from the side alone, its corners right to a pixel', () => {
  const slant = fc.double({ min: -0.5, max: 0.5, noNaN: true });
  const pixel = fc.double({ min: -0.25, max: 0.25, noNaN: true });
  const astray = fc.tuple(pixel, pixel, pixel, pixel, pixel, pixel, pixel, pixel);
  fc.assert(
    fc.property(slant, astray, fc.boolean(), (much, off, sideways) => {
      const tilt = sideways ? ([0, much] as const) : ([much, 0] as const);
      const seen = throughCamera(2.1, 2.1 * Math.SQRT2, tilt, 1.1 * SIZE.width);
      const size = uprightSize(moved(seen, off), SIZE);
      expect((size.width / size.height) * Math.SQRT2).toBeGreaterThan(0.93);
      expect((size.width / size.height) * Math.SQRT2).toBeLessThan(1.07);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('CP3 seen from above an identity card and a sheet have exactly the proportions of their standards', () => {
  const card = throughCamera(1.6, 1, [0, 0], 300);
  const sheet = throughCamera(2.1, 2.9, [0, 0], 300);
  expect(ratio(card)).toBeCloseTo(85.6 / 53.98, 1);
  expect(1 / ratio(sheet)).toBeCloseTo(Math.SQRT2, 1);
});

test('CP3 a page is never kept finer than A4 at 200 dots an inch, nor finer than it was seen', () => {
  const large = wholePicture({ width: 8000, height: 6000 });
  expect(uprightSize(large, { width: 8000, height: 6000 })).toEqual({ width: 2339, height: 1754 });
  const small = wholePicture({ width: 200, height: 100 });
  expect(uprightSize(small, { width: 200, height: 100 })).toEqual({ width: 200, height: 100 });
});

test('CP2 a corner outside the picture is filled from its rim', () => {
  const picture = blankPixels(20, 20);
  picture.data.fill(200);
  const page: Quad = [
    { x: -5, y: -5 },
    { x: 20, y: 0 },
    { x: 20, y: 20 },
    { x: 0, y: 20 },
  ];
  expect(new Set(warp(picture, page, { width: 10, height: 10 }).data)).toEqual(new Set([200, 255]));
});

function ratio(page: Quad): number {
  const { width, height } = uprightSize(page, SIZE);
  return width / height;
}
