import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../picture/quad.ts';
import type { Turn } from '../picture/rotate.ts';
import { inPicture, onScreen, shownIn } from './stage-geometry.ts';

const aSize = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }) });
const aTurn = fc.constantFrom<Turn>(0, 1, 2, 3);
const aPlace = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('CP7 where a corner is dragged to on the screen is where it stands in the picture, however that is turned', () => {
  fc.assert(
    fc.property(aSize, aSize, aTurn, aPlace, (room, picture, turn, part) => {
      const place = { x: part.x * picture.width, y: part.y * picture.height };
      const shown = shownIn(room, picture, turn);
      const [seen] = onScreen([place, place, place, place], picture, shown, turn);
      expect(distance(inPicture(seen, picture, shown, turn), place)).toBeLessThan(
        1e-6 * (picture.width + picture.height),
      );
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('CP5 a turned picture is shown whole and keeps its proportions', () => {
  fc.assert(
    fc.property(aSize, aSize, aTurn, (room, picture, turn) => {
      const shown = shownIn(room, picture, turn);
      const upright = turn % 2 === 0 ? picture.width / picture.height : picture.height / picture.width;
      expect(shown.width / shown.height / upright).toBeCloseTo(1, 6);
      expect(Math.min(shown.left, shown.top)).toBeGreaterThan(-1e-6);
    }),
    { seed: 12, numRuns: 200 },
  );
  const picture = { width: 400, height: 300 };
  const mark = { x: 0, y: 0 };
  const shown = shownIn({ width: 600, height: 600 }, picture, 1);
  const [seen] = onScreen([mark, mark, mark, mark], picture, shown, 1);
  expect(seen).toEqual({ x: shown.left + shown.width, y: 0 });
});
