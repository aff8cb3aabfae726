import { expect, test } from 'vitest';
import { type After, watchRest } from './watch-rest.ts';

/** A clock that is moved by hand. */
function heldClock() {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly work: () => void }>();
  const after: After = (ms, work) => {
    const one = { at: now + ms, work };
    waiting.add(one);
    return () => void waiting.delete(one);
  };
  const pass = (ms: number) => {
    now += ms;
    for (const one of [...waiting].filter(({ at }) => at <= now)) {
      waiting.delete(one);
      one.work();
    }
  };
  return { after, pass, waiting };
}

test('M4 what is shown is hidden after the set time without key or mouse, and any of them starts the time anew', () => {
  const clock = heldClock();
  const place = new EventTarget();
  let rested = 0;
  watchRest(place, 100, clock.after, () => {
    rested += 1;
  });
  clock.pass(99);
  place.dispatchEvent(new Event('keydown'));
  clock.pass(99);
  place.dispatchEvent(new Event('pointermove'));
  clock.pass(99);
  expect(rested).toBe(0);
  clock.pass(1);
  expect(rested).toBe(1);
});

test('M4 a page that was left hides nothing later', () => {
  const clock = heldClock();
  const place = new EventTarget();
  let rested = 0;
  const stop = watchRest(place, 100, clock.after, () => {
    rested += 1;
  });
  stop();
  place.dispatchEvent(new Event('keydown'));
  clock.pass(1000);
  expect([rested, clock.waiting.size]).toEqual([0, 0]);
});
