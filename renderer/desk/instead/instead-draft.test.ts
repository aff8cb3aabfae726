import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { GAP_GROUND_IDS, GAP_GROUNDS } from '../../../domain/text/gap-grounds.ts';
import { testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { gapIntake, PHOTO } from '../../../tests/support/gap-intake.ts';
import { gapBlocked, hinderedBy, insteadLines, nothingInstead } from './instead-draft.ts';

const TERM = { calendar: testCalendar, days: 5 };

function linesOf(change: Parameters<typeof gapIntake>[1] = {}) {
  const { outcome } = gapIntake([], change);
  return insteadLines(outcome, outcome.checklist, asDateString('2026-11-18'), TERM);
}

test('D23 each ground that stands against a later paper says itself why nothing is tolerated', () => {
  for (const ground of GAP_GROUND_IDS)
    expect(gapBlocked({ ...nothingInstead('田小满'), ground })).toContain(`${GAP_GROUNDS[ground]}的，不适用容缺受理`);
  expect(gapBlocked({ ...nothingInstead('田小满'), ground: 'none' })).toBeNull();
});

test('D21 D22 what cannot come later is listed under its reason: not in the list, or decided on the spot', () => {
  const some = hinderedBy(linesOf());
  expect(some).toEqual([expect.stringMatching(/^不能容缺（事项库没有列为可容缺）：.*居民身份证/)]);
  const onTheSpot = hinderedBy(linesOf({ step: { promisedDays: 0 } }));
  const photo = linesOf().find(({ line }) => line.id === PHOTO)?.title;
  expect(onTheSpot).toContain(`不能容缺（即办件不适用）：${photo}`);
});
