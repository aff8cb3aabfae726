import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import seedJson from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { isWorkingDay, openCalendar } from './calendar.ts';
import { calendarPackSchema } from './calendar-pack.ts';
import { addDays, asDateString, type DateString, dayNumber, fromDayNumber } from './date-string.ts';
import {
  addNaturalDays,
  addWorkingDays,
  DAY_KINDS,
  dueDate,
  dueWithPauses,
  receivedOn,
  workingDaysBetween,
} from './due-date.ts';
import { asClockTime } from './instant.ts';
import { deliveryDeadline, isDeemedAccepted, noticeDeadline } from './legal-deadlines.ts';

const seed = { seed: 20261203, numRuns: 300 };
const calendar = openCalendar(calendarPackSchema.parse(seedJson));
const day = asDateString;
const anyDay = arbitraryDate('2024-06-01', '2027-12-31');
const term = fc.nat(70);
const closing = asClockTime('17:30');

/** Any day from `from` to `to`, both included. */
function arbitraryDate(from: string, to: string): fc.Arbitrary<DateString> {
  const bounds = { min: dayNumber(asDateString(from)), max: dayNumber(asDateString(to)) };
  return fc.integer(bounds).map(fromDayNumber);
}

describe('D5–D7 due dates', () => {
  test('D5 a due date never falls on a day off', () => {
    fc.assert(
      fc.property(anyDay, term, fc.constantFrom(...DAY_KINDS), (from, n, kind) => {
        const due = dueDate(calendar, from, n, kind);
        expect(isWorkingDay(calendar, due)).toBe(true);
        expect(due >= from).toBe(true);
      }),
      seed,
    );
  });

  test('D6 more days never give an earlier date, nor does a later start', () => {
    fc.assert(
      fc.property(anyDay, term, fc.constantFrom(...DAY_KINDS), (from, n, kind) => {
        expect(dueDate(calendar, from, n, kind) <= dueDate(calendar, from, n + 1, kind)).toBe(true);
        expect(dueDate(calendar, from, n, kind) <= dueDate(calendar, addDays(from, 1), n, kind)).toBe(true);
      }),
      seed,
    );
  });

  test('D6 counting the working days from start to due gives the term again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 70 }), (from, n) => {
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n))).toBe(n);
      }),
      seed,
    );
  });

  test('D5 the starting day is not counted and make-up days are', () => {
    expect(addWorkingDays(calendar, day('2026-02-13'), 1)).toBe('2026-02-14');
    expect(addWorkingDays(calendar, day('2026-02-14'), 1)).toBe('2026-02-24');
    expect(addWorkingDays(calendar, day('2026-09-24'), 5)).toBe('2026-10-09');
    expect(addWorkingDays(calendar, day('2026-10-01'), 0)).toBe('2026-10-08');
  });

  test('D7 natural days end on a working day', () => {
    expect(addNaturalDays(calendar, day('2026-09-24'), 10)).toBe('2026-10-08');
    expect(addNaturalDays(calendar, day('2026-11-02'), 7)).toBe('2026-11-09');
  });
});

describe('D8 received after closing', () => {
  test.each([
    ['2026-11-20T17:30:00+08:00', '2026-11-20'],
    ['2026-11-20T17:31:00+08:00', '2026-11-23'],
    ['2026-11-21T10:00:00+08:00', '2026-11-23'],
    ['2026-09-30T18:00:00+08:00', '2026-10-08'],
  ])('%s counts as received on %s', (at, expected) => {
    expect(receivedOn(calendar, Date.parse(at), closing)).toBe(expected);
  });

  test('what comes later never counts as received earlier', () => {
    const moment = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-01-01') });
    fc.assert(
      fc.property(moment, fc.nat(86_400_000 * 3), (at, later) => {
        expect(receivedOn(calendar, at, closing) <= receivedOn(calendar, at + later, closing)).toBe(true);
      }),
      seed,
    );
  });
});

describe('D9 the terms of the law', () => {
  test('five working days to say what is missing, then the case counts as accepted', () => {
    expect(noticeDeadline(calendar, day('2026-11-20'))).toBe('2026-11-27');
    expect(isDeemedAccepted(calendar, day('2026-11-20'), day('2026-11-27'))).toBe(false);
    expect(isDeemedAccepted(calendar, day('2026-11-20'), day('2026-11-28'))).toBe(true);
  });

  test('ten working days from the decision to hand the licence over', () => {
    expect(deliveryDeadline(calendar, day('2026-11-02'))).toBe('2026-11-16');
  });
});

describe('D10 pauses', () => {
  test('the days of a pause do not count, and while it lasts there is no due date', () => {
    const from = day('2026-11-02');
    const pause = { from: day('2026-11-04'), to: day('2026-11-06') };
    expect(dueWithPauses(calendar, from, 5, '工作日', [])).toBe('2026-11-09');
    expect(dueWithPauses(calendar, from, 5, '工作日', [pause])).toBe('2026-11-12');
    expect(dueWithPauses(calendar, from, 5, '工作日', [{ ...pause, to: null }])).toBe(null);
  });

  test('without pauses it is the plain due date; a pause, even twice told, only moves it back', () => {
    fc.assert(
      fc.property(anyDay, term, fc.constantFrom(...DAY_KINDS), fc.nat(40), fc.nat(20), (from, n, kind, gap, length) => {
        const plain = dueDate(calendar, from, n, kind);
        expect(dueWithPauses(calendar, from, n, kind, [])).toBe(plain);
        const pause = { from: addDays(from, gap), to: addDays(from, gap + length) };
        const paused = dueWithPauses(calendar, from, n, kind, [pause]);
        expect(paused !== null && paused >= plain && isWorkingDay(calendar, paused)).toBe(true);
        expect(dueWithPauses(calendar, from, n, kind, [pause, pause])).toBe(paused);
      }),
      seed,
    );
  });
});
