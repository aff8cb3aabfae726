import { expect, test } from 'vitest';
import seedJson from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { amendCalendar, announceHolidays, withdrawHolidays } from '../acts/station-acts.ts';
import { dayName, isWorkingDay, openCalendar, provisionalBetween } from '../calendar/calendar.ts';
import { calendarPackSchema } from '../calendar/calendar-pack.ts';
import { asDateString } from '../calendar/date-string.ts';
import { addWorkingDays } from '../calendar/due-date.ts';
import type { HolidayNotice } from '../calendar/holiday-notice.ts';
import { testDesk } from '../case/testing.ts';
import { foldCountyDays, withCountyDays } from './county-calendar.ts';

const COUNTY = '433127';
const day = asDateString;
const pack = calendarPackSchema.parse(seedJson);
const NEW_YEAR: HolidayNotice = {
  year: 2027,
  name: '',
  off: [{ name: '元旦', from: day('2027-01-01'), to: day('2027-01-03') }],
  working: [],
  source: '测试通知',
};
const JUBILEE: HolidayNotice = {
  year: 2026,
  name: '州庆',
  off: [{ name: '州庆', from: day('2026-09-20'), to: day('2026-09-21') }],
  working: [day('2026-09-26')],
  source: '测试通知',
};

/** The calendar of a county after these acts. */
function calendarAfter(...acts: readonly ReturnType<typeof amendCalendar>[]) {
  const desk = testDesk('ledger-aa');
  for (const act of acts) {
    if (!act.ok) throw new Error(act.text);
    for (const { kind, data } of act.entries) desk.write(kind, data);
  }
  return openCalendar(withCountyDays(pack, foldCountyDays(desk.entries())));
}

test('W2 the notice of 2027 ends what was provisional, and its days count', () => {
  const before = calendarAfter();
  expect(provisionalBetween(before, day('2026-12-20'), day('2027-01-10'))).toHaveLength(1);
  const after = calendarAfter(announceHolidays(COUNTY, NEW_YEAR));
  expect(provisionalBetween(after, day('2026-12-20'), day('2027-01-10'))).toEqual([]);
  expect(dayName(after, day('2027-01-01'))).toBe('元旦');
  expect(addWorkingDays(after, day('2026-12-31'), 1)).toBe('2027-01-04');
});

test('W2 the prefecture’s notice settles 州庆 and goes before the national one', () => {
  const after = calendarAfter(announceHolidays(COUNTY, JUBILEE));
  expect(provisionalBetween(after, day('2026-09-01'), day('2026-09-30'))).toEqual([]);
  expect(isWorkingDay(after, day('2026-09-20'))).toBe(false);
  expect(isWorkingDay(after, day('2026-09-26'))).toBe(true);
});

test('W2 a notice entered again replaces the one before; taken back, what was imported holds', () => {
  const wrong = { ...NEW_YEAR, off: [{ name: '元旦', from: day('2027-01-01'), to: day('2027-01-05') }] };
  const corrected = calendarAfter(announceHolidays(COUNTY, wrong), announceHolidays(COUNTY, NEW_YEAR));
  expect(isWorkingDay(corrected, day('2027-01-04'))).toBe(true);
  const back = calendarAfter(announceHolidays(COUNTY, NEW_YEAR), withdrawHolidays(COUNTY, NEW_YEAR));
  expect(back.pack).toEqual(pack);
});

test('D2 the county’s own day goes before every notice', () => {
  const off = { date: '2026-09-21', kind: 'working', source: '县政府通知' } as const;
  const after = calendarAfter(announceHolidays(COUNTY, JUBILEE), amendCalendar(COUNTY, off));
  expect(isWorkingDay(after, day('2026-09-21'))).toBe(true);
});

test('D11 a day declared off moves the due date, and taking it back restores it', () => {
  const snow = { date: '2026-11-24', kind: 'off', source: '县政府通知' } as const;
  expect(addWorkingDays(calendarAfter(amendCalendar(COUNTY, snow)), day('2026-11-23'), 2)).toBe('2026-11-26');
  const back = calendarAfter(amendCalendar(COUNTY, snow), amendCalendar(COUNTY, { ...snow, kind: 'as-imported' }));
  expect(back.pack).toEqual(pack);
});

test('D11 declaring a day twice keeps the later word', () => {
  const one = { date: '2026-11-24', kind: 'off', source: '停班' } as const;
  const twice = calendarAfter(amendCalendar(COUNTY, one), amendCalendar(COUNTY, { ...one, kind: 'working' }));
  expect(isWorkingDay(twice, day('2026-11-24'))).toBe(true);
});

test.each([
  ['without days', { ...NEW_YEAR, off: [] }, '没有读出放假的日子'],
  ['with a day both off and at work', { ...NEW_YEAR, working: [day('2027-01-02')] }, '2027-01-02'],
  ['with a day of another year', { ...JUBILEE, working: [day('2028-09-26')] }, '2028-09-26'],
])('W2 a notice %s is refused and the day is named', (_, notice, words) => {
  const act = announceHolidays(COUNTY, notice);
  expect(act.ok ? '' : act.text).toContain(words);
});
