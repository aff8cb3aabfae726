import { expect, test } from 'vitest';
import { openCalendar } from '../../../../domain/calendar/calendar.ts';
import { calendarPackSchema } from '../../../../domain/calendar/calendar-pack.ts';
import seed from '../../../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { yearView } from './year-days.ts';

const months = yearView(openCalendar(calendarPackSchema.parse(seed)), 2026);
const dayOf = (date: string) => months.flatMap(({ weeks }) => weeks.flat()).find((day) => day?.date === date);

test('a year has twelve months of whole weeks and every day once', () => {
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
  expect(months).toHaveLength(12);
  expect(months.flatMap(({ weeks }) => weeks).every((week) => week.length === 7)).toBe(true);
  expect(new Set(days.map(({ date }) => date)).size).toBe(365);
});

test('holidays rest under their name, make-up days work on a weekend, weekends rest', () => {
  expect(dayOf('2026-10-01')).toMatchObject({ off: true, name: '国庆节' });
  expect(dayOf('2026-10-10')).toMatchObject({ off: false, makeup: true });
  expect(dayOf('2026-11-22')).toMatchObject({ off: true, makeup: false, name: '周末' });
  expect(dayOf('2026-11-23')).toMatchObject({ off: false, makeup: false, name: null });
});
