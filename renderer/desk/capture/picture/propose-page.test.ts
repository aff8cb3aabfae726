import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { proposePage } from './propose-page.ts';
import { distance, type Quad, wholePicture } from './quad.ts';
import { drawScene, printedPage, type Scene } from './testing/draw-scene.ts';
import { seeded } from './testing/seeded.ts';

const SIZE = { width: 360, height: 270 };
const RUNS = { seed: 20261130, numRuns: 20 };

// Drawing scenes takes a while on a PC that has much else to do.
vi.setConfig({ testTimeout: 60_000 });

/** A page of about A4's proportions, turned by up to 12 degrees, seen a little aslant. */
const aPage = fc
  .record({
    size: fc.double({ min: 0.5, max: 0.82, noNaN: true }),
    angle: fc.double({ min: -0.21, max: 0.21, noNaN: true }),
    lying: fc.boolean(),
    aslant: fc.array(fc.double({ min: -0.03, max: 0.03, noNaN: true }), { minLength: 8, maxLength: 8 }),
    aside: fc.tuple(
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    ),
  })
  .map(({ size, angle, lying, aslant, aside }): Quad => {
    const [long, short] = [SIZE.height * size, (SIZE.height * size) / Math.SQRT2];
    const [width, height] = lying ? [long, short] : [short, long];
    const corner = (right: number, down: number, at: number) => {
      const [x, y] = [(right * width) / 2, (down * height) / 2];
      return {
        x: SIZE.width / 2 + x * Math.cos(angle) - y * Math.sin(angle) + ((aslant[at] ?? 0) + aside[0]) * SIZE.height,
        y:
          SIZE.height / 2 +
          x * Math.sin(angle) +
          y * Math.cos(angle) +
          ((aslant[at + 4] ?? 0) + aside[1]) * SIZE.height,
      };
    };
    return [corner(-1, -1, 0), corner(1, -1, 1), corner(1, 1, 2), corner(-1, 1, 3)];
  });

/** White paper on tables from black to light grey, or a dark page on a light one; lit unevenly, with noise and a shadow. */
const aScene = fc
  .record({
    tones: fc.constantFrom([20, 235], [90, 240], [150, 245], [190, 250], [235, 90]),
    dimming: fc.double({ min: 0, max: 0.35, noNaN: true }),
    noise: fc.integer({ min: 0, max: 10 }),
    shadow: fc.double({ min: 0, max: 0.4, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ tones, seed, ...light }): Scene => {
    const [table = 0, paper = 0] = tones;
    return { ...SIZE, ...light, table, paper, random: seeded(seed) };
  });

test('CP1 the page on the table is found: each corner within 1.5 % of the picture, in noise, shadow and at a slant', () => {
  fc.assert(
    fc.property(aScene, aPage, (scene, page) => {
      const proposal = proposePage(drawScene(scene, page, printedPage(scene.paper)));
      expect(proposal.found).toBe(true);
      const off = Math.max(...page.map((corner, at) => distance(corner, proposal.page[at] ?? corner)));
      expect(off).toBeLessThan(0.015 * SIZE.width);
    }),
    RUNS,
  );
});

test('CP1 an empty table, lit evenly or not, is no page: the whole picture is kept and nothing is claimed', () => {
  fc.assert(
    fc.property(aScene, (scene) => {
      const beyond = { x: -10, y: -10 };
      const nowhere: Quad = [beyond, { x: -9, y: -10 }, { x: -9, y: -9 }, { x: -10, y: -9 }];
      const proposal = proposePage(drawScene(scene, nowhere, printedPage(scene.paper)));
      expect(proposal.found).toBe(false);
      expect(proposal.page).toEqual(wholePicture(SIZE));
    }),
    RUNS,
  );
});

const PLAIN: Scene = { ...SIZE, table: 60, paper: 235, dimming: 0.1, noise: 4, shadow: 0, random: seeded(7) };

test('CP1 a page that reaches over the rim of the picture is taken up to the rim', () => {
  const page: Quad = [
    { x: 80, y: 40 },
    { x: 285, y: 44 },
    { x: 282, y: 330 },
    { x: 78, y: 326 },
  ];
  const proposal = proposePage(drawScene(PLAIN, page, printedPage(PLAIN.paper)));
  expect(proposal.found).toBe(true);
  const [upperLeft, , lowerRight] = proposal.page;
  expect(distance(upperLeft, page[0])).toBeLessThan(5);
  expect(lowerRight.y).toBeGreaterThan(SIZE.height - 4);
});

test('CP1 fingers that hold the page at its rim do not move its corners', () => {
  const page: Quad = [
    { x: 90, y: 30 },
    { x: 270, y: 36 },
    { x: 266, y: 240 },
    { x: 88, y: 238 },
  ];
  const picture = drawScene(PLAIN, page, printedPage(PLAIN.paper));
  for (let y = 110; y < 140; y += 1) {
    for (let x = 250; x < SIZE.width; x += 1) picture.data.set([205, 160, 135], (y * SIZE.width + x) * 4);
  }
  const proposal = proposePage(picture);
  const off = Math.max(...page.map((corner, at) => distance(corner, proposal.page[at] ?? corner)));
  expect(proposal.found ? off : 0).toBeLessThan(6);
});

test('CP1 an identity card on a white table set for A4 is found', () => {
  const card: Quad = [
    { x: 130, y: 90 },
    { x: 228, y: 94 },
    { x: 226, y: 156 },
    { x: 128, y: 152 },
  ];
  const proposal = proposePage(drawScene({ ...PLAIN, table: 240, paper: 195 }, card, printedPage(195)));
  expect(proposal.found).toBe(true);
  expect(Math.max(...card.map((corner, at) => distance(corner, proposal.page[at] ?? corner)))).toBeLessThan(5);
});
