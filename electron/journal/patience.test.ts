import { expect, test } from 'vitest';
import { patiently } from './patience.ts';

const coded = (code: string) => Object.assign(new Error('disk'), { code });

/** Fails so many times; counts how often it was tried, and how long was waited. */
function played(times: number, code: string, isWindows: boolean) {
  const seen = { tries: 0, waited: 0 };
  const work = async () => {
    seen.tries += 1;
    if (seen.tries <= times) throw coded(code);
  };
  const pause = async (milliseconds: number) => {
    seen.waited += milliseconds;
  };
  return { seen, work: patiently(work, isWindows, pause) };
}

test('J3 on Windows a file that a scanner holds for a moment is waited for', async () => {
  for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
    const { seen, work } = played(3, code, true);
    await work();
    expect(seen.tries).toBe(4);
  }
});

test('J3 one that stays held is told after seconds, and one that is not there at once', async () => {
  const held = played(Number.POSITIVE_INFINITY, 'EBUSY', true);
  await expect(held.work()).rejects.toMatchObject({ code: 'EBUSY' });
  expect(held.seen.waited).toBeGreaterThan(1_000);
  expect(held.seen.waited).toBeLessThan(5_000);
  const absent = played(1, 'ENOENT', true);
  await expect(absent.work()).rejects.toMatchObject({ code: 'ENOENT' });
  expect(absent.seen.tries).toBe(1);
});

test('J3 on other systems a write protection is told at once', async () => {
  const { seen, work } = played(1, 'EACCES', false);
  await expect(work()).rejects.toMatchObject({ code: 'EACCES' });
  expect(seen.tries).toBe(1);
});
