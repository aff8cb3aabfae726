import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCK_TOLERANCE_MS, compareClocks, tick } from './clock.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

describe('the hybrid clock', () => {
  test('H4 a clock set a year ahead is never absorbed: the next entry has our own time', () => {
    const now = 1_800_000_000_000;
    expect(tick({ wall: now + YEAR, count: 3 }, now)).toEqual({ wall: now, count: 0 });
  });

  test('H4 within the tolerance readings only go forward, also when the PC is set back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: CLOCK_TOLERANCE_MS }), { minLength: 2, maxLength: 20 }),
        (walls) => {
          let clock = { wall: 0, count: 0 };
          for (const wall of walls) {
            const next = tick(clock, wall);
            expect(compareClocks(next, clock)).toBeGreaterThan(0);
            clock = next;
          }
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });
});
