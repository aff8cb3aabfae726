import { getHolidaysInRange, getWorkdaysInRange } from 'chinese-days';
import { describe, expect, test } from 'vitest';
import seedJson from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { dayName, isWorkingDay, isYearLoaded, openCalendar, provisionalBetween } from './calendar.ts';
import { calendarPackSchema } from './calendar-pack.ts';
import { addDays, asDateString, type DateString } from './date-string.ts';
import { parseCalendarPack } from './parse-calendar-pack.ts';

const seedPack = () => calendarPackSchema.parse(seedJson);
const seedCalendar = () => openCalendar(seedPack());
const day = asDateString;

function daysOfYear(year: number): readonly DateString[] {
  const days: DateString[] = [];
  for (let date = day(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) days.push(date);
  return days;
}

describe('D2 which days are working days', () => {
  test.each([2025, 2026])('%i agrees day by day with chinese-days', (year) => {
    const calendar = seedCalendar();
    const working = daysOfYear(year).filter((date) => isWorkingDay(calendar, date));
    expect(working).toEqual(getWorkdaysInRange(`${year}-01-01`, `${year}-12-31`));
    expect(daysOfYear(year).length - working.length).toBe(getHolidaysInRange(`${year}-01-01`, `${year}-12-31`).length);
  });

  test('a day off and a make-up day say what they are', () => {
    const calendar = seedCalendar();
    expect(dayName(calendar, day('2026-02-17'))).toBe('春节');
    expect(dayName(calendar, day('2026-02-28'))).toBe('调休上班');
    expect(dayName(calendar, day('2026-11-22'))).toBe('周末');
    expect(dayName(calendar, day('2026-11-23'))).toBe(null);
  });
});

describe('what is not known is not guessed', () => {
  test('D3 2027 is not loaded: weekends alone count and the stretch says so', () => {
    const calendar = seedCalendar();
    expect(isYearLoaded(calendar, 2027)).toBe(false);
    expect(isWorkingDay(calendar, day('2027-01-01'))).toBe(true);
    expect(provisionalBetween(calendar, day('2026-12-20'), day('2027-01-10'))).toEqual([
      { code: 'year-not-loaded', year: 2027 },
    ]);
    expect(provisionalBetween(calendar, day('2026-11-01'), day('2026-12-28'))).toEqual([]);
  });

  test('D3 the notice of 2019 took 31 December 2018 off: a term into the last days of a year waits for the next notice', () => {
    const untold = { code: 'year-not-loaded', year: 2027 };
    for (const last of ['2026-12-29', '2026-12-30', '2026-12-31'])
      expect(provisionalBetween(seedCalendar(), day('2026-11-01'), day(last))).toEqual([untold]);
    expect(provisionalBetween(seedCalendar(), day('2025-11-03'), day('2025-12-31'))).toEqual([]);
  });

  test('D4 a term across the week of 州庆 is flagged until the notice is entered', () => {
    const open = provisionalBetween(seedCalendar(), day('2026-09-01'), day('2026-09-15'));
    expect(open).toEqual([{ code: 'regional-unsettled', year: 2026, name: '州庆' }]);
    expect(provisionalBetween(seedCalendar(), day('2026-09-28'), day('2026-10-30'))).toEqual([]);
  });
});

describe('D11 reading a pack', () => {
  test('a pack that contradicts itself is refused and the day is named', () => {
    const [first, year] = seedPack().years;
    const clash = { ...seedPack(), years: [first, { ...year, working: [day('2026-10-01')] }] };
    const result = parseCalendarPack(clash);
    expect(result).toMatchObject({ ok: false, code: 'calendar-malformed' });
    expect(result.ok ? '' : result.message).toContain('2026-10-01');
  });

  test.each([
    ['a date that does not exist', { years: [{ off: [{ from: '2026-02-30' }] }] }],
    ['something else altogether', 'calendar'],
    ['nothing', null],
  ])('%s is refused as malformed', (_, broken) => {
    const input = typeof broken === 'object' && broken !== null ? { ...seedPack(), ...broken } : broken;
    expect(parseCalendarPack(input)).toMatchObject({ ok: false, code: 'calendar-malformed' });
  });
});
