import { describe, expect, test } from 'vitest';
import seedJson from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { openCalendar } from './calendar.ts';
import { calendarPackSchema } from './calendar-pack.ts';
import { cardOf } from './cards.ts';
import { asDateString } from './date-string.ts';
import { describeDue } from './describe-due.ts';
import { parseTypedDate } from './typed-date.ts';

const calendar = openCalendar(calendarPackSchema.parse(seedJson));
const day = asDateString;
const due = day('2026-12-03');

describe('a due date in words', () => {
  test.each([
    ['2026-11-27', 'ok', '12月3日（周四）前，还剩 4 个工作日'],
    ['2026-12-02', 'soon', '12月3日（周四）前，还剩 1 个工作日'],
    ['2026-12-03', 'today', '今天到期，12月3日（周四）下班前'],
    ['2026-12-04', 'late', '已超期 1 个工作日，期限为12月3日（周四）'],
    ['2026-12-08', 'late', '已超期 3 个工作日，期限为12月3日（周四）'],
  ])('on %s it is %s', (today, state, text) => {
    expect(describeDue(calendar, day(today), due)).toMatchObject({ date: due, state, text, provisional: false });
  });

  test('D3 a date in a year that is not loaded says so beside it', () => {
    const told = describeDue(calendar, day('2026-12-28'), day('2027-01-08'));
    expect(told.provisional).toBe(true);
    expect(told.text).toBe('2027年1月8日（周五）前，还剩 9 个工作日（2027 年节假日未导入，暂按周末推算）');
  });

  test('D4 a date after the open week of 州庆 says that it may move, and no longer when it is past', () => {
    expect(describeDue(calendar, day('2026-09-10'), day('2026-09-22')).text).toContain('州庆放假待核定');
    expect(describeDue(calendar, day('2026-11-10'), day('2026-09-22')).provisional).toBe(false);
  });
});

describe('D12 cards', () => {
  const start = day('2026-11-19');
  test.each([
    ['2026-11-20', 'none'],
    ['2026-11-26', 'remind'],
    ['2026-12-02', 'yellow'],
    ['2026-12-03', 'yellow'],
    ['2026-12-04', 'red'],
    ['2026-12-05', 'red'],
  ])('on %s the card of a ten-day term is %s', (today, card) => {
    expect(cardOf(calendar, { start, due, today: day(today) })).toBe(card);
  });
});

describe('D13 typed dates', () => {
  test.each([
    '20260105',
    '2026.1.5',
    '2026-1-5',
    '2026/01/05',
    '2026年1月5日',
    ' ２０２６０１０５ ',
    '2026 年 1 月 5 日',
    '2026。1。5',
  ])('%s is the fifth of January', (text) => {
    expect(parseTypedDate(text)).toBe('2026-01-05');
  });

  test.each(['260105', '20260230', '2026-13-01', '2026', '1月5日', 'abc', '', '202601055'])('%s is no date', (text) => {
    expect(parseTypedDate(text)).toBe(null);
  });
});
