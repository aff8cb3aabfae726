import { expect, test } from 'vitest';
import { type RestClock, watchRest } from './watch-rest.ts';

/** A clock that is moved by hand. */
function heldClock() {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly work: () => void }>();
  const after: RestClock['after'] = (ms, work) => {
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
  /** The PC sleeps: no timer of the window runs. */
  const sleep = (ms: number) => {
    now += ms;
  };
  return { clock: { now: () => now, after }, pass, sleep, waiting };
}

test('M4 what is shown is hidden after the set time without key or mouse, and any of them starts the time anew', () => {
  const { clock, pass } = heldClock();
  const place = new EventTarget();
  let rested = 0;
  watchRest(place, 100, clock, () => {
    rested += 1;
  });
  pass(99);
  place.dispatchEvent(new Event('keydown'));
  pass(99);
  place.dispatchEvent(new Event('pointermove'));
  pass(99);
  expect(rested).toBe(0);
  pass(1);
  expect(rested).toBe(1);
});

test('M4 a page that was left hides nothing later', () => {
  const { clock, pass, waiting } = heldClock();
  const place = new EventTarget();
  let rested = 0;
  const stop = watchRest(place, 100, clock, () => {
    rested += 1;
  });
  stop();
  place.dispatchEvent(new Event('keydown'));
  pass(1000);
  expect([rested, waiting.size]).toEqual([0, 0]);
});

test('V36 M4 a PC that slept longer than that rests at the first touch, before it counts; the next one begins anew', () => {
  const { clock, pass, sleep } = heldClock();
  const place = new EventTarget();
  let rested = 0;
  watchRest(place, 100, clock, () => {
    rested += 1;
  });
  pass(50);
  sleep(99);
  place.dispatchEvent(new Event('pointermove'));
  expect(rested).toBe(1);
  place.dispatchEvent(new Event('keydown'));
  expect(rested).toBe(1);
  sleep(60);
  place.dispatchEvent(new Event('keydown'));
  expect(rested).toBe(1);
});
