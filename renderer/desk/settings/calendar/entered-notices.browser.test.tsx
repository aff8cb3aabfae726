import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Decision } from '../../../../domain/acts/decision.ts';
import { openCalendar } from '../../../../domain/calendar/calendar.ts';
import { memoryDesk, testCalendar } from '../../../../tests/support/desk-in-memory.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../../tests/support/session-on-screen.tsx';
import { EnteredNotices } from './entered-notices.tsx';

const screen = screenForEach();

/** The calendar as if the county had entered the national notices itself. */
function enteredHere() {
  const { pack } = testCalendar;
  const years = pack.years.map((one) => ({ ...one, provenance: { ...one.provenance, level: 'county' as const } }));
  return openCalendar({ ...pack, years });
}

test('W2 a notice that the county entered is taken back by a second key, not by the first', async () => {
  const noted: Decision<unknown>[] = [];
  screen.show(<EnteredNotices year={2026} />, sessionAt(memoryDesk(), noted, { calendar: enteredHere() }));
  await expect.poll(textOnScreen).toContain('撤回 2026 年的录入');
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}');
  await expect.poll(textOnScreen).toContain('确定撤回');
  expect(noted).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(textOnScreen).not.toContain('确定撤回');
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}');
  await expect.poll(textOnScreen).toContain('确定撤回');
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}');
  await expect.poll(() => noted).toMatchObject([{ ok: true }]);
});
