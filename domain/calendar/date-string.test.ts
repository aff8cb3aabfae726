import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  asDateString,
  dateFromParts,
  daysBetween,
  formatDay,
  isDateString,
  weekdayName,
} from './date-string.ts';
import { asClockTime, businessDate, businessTime, startOfDay } from './instant.ts';

const seed = { seed: 20261203 };

describe('D1 a date is a real day at UTC+8', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-5', '20260105', '1899-12-31', ''])(
    '%s is not a date',
    (text) => {
      expect(isDateString(text)).toBe(false);
    },
  );

  test('leap days are counted as the calendar has them', () => {
    expect(isDateString('2024-02-29')).toBe(true);
    expect(dateFromParts(1900, 2, 29)).toBe(null);
    expect(dateFromParts(2000, 2, 29)).toBe('2000-02-29');
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        const from = asDateString('2026-11-22');
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(isDateString(addDays(from, days))).toBe(true);
      }),
      seed,
    );
  });

  test('the weekday is the one of the wall calendar', () => {
    expect(weekdayName(asDateString('2026-12-03'))).toBe('周四');
    expect(weekdayName(asDateString('1969-12-31'))).toBe('周三');
  });

  test('the business date turns at midnight of the county, not of the PC', () => {
    expect(businessDate(Date.parse('2026-12-02T15:59:59.999Z'))).toBe('2026-12-02');
    expect(businessDate(Date.parse('2026-12-02T16:00:00Z'))).toBe('2026-12-03');
    expect(businessTime(Date.parse('2026-12-02T09:30:59Z'))).toBe('17:30');
  });

  test('the first moment of a day is of that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (ms) => {
        expect(businessDate(startOfDay(businessDate(ms)))).toBe(businessDate(ms));
      }),
      seed,
    );
  });

  test('a day of another year is shown with its year', () => {
    const today = asDateString('2026-12-20');
    expect(formatDay(asDateString('2026-12-03'), today)).toBe('12月3日（周四）');
    expect(formatDay(asDateString('2027-01-05'), today)).toBe('2027年1月5日（周二）');
  });

  test('a wrong literal is a loud error of the programmer', () => {
    expect(() => asDateString('2026-02-30')).toThrow(RangeError);
    expect(() => asClockTime('24:00')).toThrow(RangeError);
  });
});
