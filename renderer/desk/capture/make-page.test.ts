import { expect, test, vi } from 'vitest';
import { makePage } from './make-page.ts';
import type { Pixels } from './picture/pixels.ts';
import { mapCorners, type Quad, wholePicture } from './picture/quad.ts';
import { drawScene, printedPage } from './picture/testing/draw-scene.ts';
import { seeded } from './picture/testing/seeded.ts';

// Drawing scenes takes a while on a PC that has much else to do.
vi.setConfig({ testTimeout: 60_000 });

const SIZE = { width: 640, height: 480 };
const SCENE = { ...SIZE, table: 70, paper: 235, dimming: 0.2, noise: 5, shadow: 0.2, random: seeded(9) };
const STANDING: Quad = [
  { x: 190, y: 40 },
  { x: 470, y: 52 },
  { x: 462, y: 448 },
  { x: 182, y: 436 },
];

/** The sheet lies on its side: its upper left corner is where the picture has the upper right one. */
const ON_ITS_SIDE: Quad = [
  { x: 540, y: 60 },
  { x: 536, y: 400 },
  { x: 60, y: 404 },
  { x: 64, y: 64 },
];

const isBlue = ([red = 0, , blue = 0]: readonly number[]): boolean => blue - red > 60;
const at = ({ width, height, data }: Pixels, u: number, v: number): readonly number[] => {
  const from = (Math.floor(v * height) * width + Math.floor(u * width)) * 4;
  return [...data.slice(from, from + 3)];
};

test('CP1 CP2 a sheet on the table becomes a page by itself: upright, whole, with the proportions of A4', () => {
  const picture = drawScene(SCENE, STANDING, printedPage(235));
  const page = makePage(picture, { corners: null, turn: 0, look: 'colour' });
  expect(page.height / page.width).toBeCloseTo(Math.SQRT2, 2);
  expect(isBlue(at(page, 0.14, 0.07))).toBe(true);
});

test('CP5 the turn that the live picture has is the turn of the page', () => {
  const picture = drawScene(SCENE, ON_ITS_SIDE, printedPage(235));
  const lying = makePage(picture, { corners: null, turn: 0, look: 'colour' });
  const upright = makePage(picture, { corners: null, turn: 3, look: 'colour' });
  expect(lying.width).toBeGreaterThan(lying.height);
  expect(upright.height).toBeGreaterThan(upright.width);
  expect(isBlue(at(upright, 0.14, 0.07))).toBe(true);
});

test('CP7 corners set by hand are taken as they are', () => {
  const picture = drawScene(SCENE, STANDING, printedPage(235));
  const half = mapCorners(wholePicture(SIZE), ({ x, y }) => ({ x: x / 2, y }));
  const page = makePage(picture, { corners: half, turn: 0, look: 'mono' });
  expect([page.width, page.height]).toEqual([320, 480]);
});
