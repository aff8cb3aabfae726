// A civil date of the county and the arithmetic on it. Everything here works on whole days, so no time zone can slip in.
import { z } from 'zod';

/** Earliest and latest year that the arithmetic accepts; outside it a typed date is a slip of the finger. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** A real day of the Gregorian calendar, `YYYY-MM-DD`; strings of this form compare in time order. */
export type DateString = string & { readonly __date: true };

/** 0 is Sunday, as `Date` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const dateStringSchema = z.custom<DateString>(isDateString, { message: '应为真实日期 YYYY-MM-DD' });

export function isDateString(value: unknown): value is DateString {
  if (typeof value !== 'string') return false;
  const parts = SHAPE.exec(value);
  return parts !== null && dateFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}

/** For literals in code, seeds and tests; a wrong one is a programmer's error and throws. */
export function asDateString(text: string): DateString {
  if (!isDateString(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/** Year, month 1–12, day 1–31; null when there is no such day. */
export function dateFromParts(year: number, month: number, day: number): DateString | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as DateString;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01, the unit in which the calendar counts. */
export function dayNumber(date: DateString): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

export function fromDayNumber(day: number): DateString {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as DateString;
}

/** Plain civil days, no calendar asked; `addNaturalDays` in `due-date.ts` is the legal term. */
export function addDays(date: DateString, days: number): DateString {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: DateString, to: DateString): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: DateString): Weekday {
  return weekdayOfNumber(dayNumber(date));
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfNumber(day: number): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function yearOf(date: DateString): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: DateString): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: DateString): number {
  return Number(date.slice(8, 10));
}

export function weekdayName(date: DateString): string {
  return WEEKDAYS[weekdayOf(date)];
}

/** `2026年12月3日`, as papers print it. */
export function formatDate(date: DateString): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}

/** `12月3日（周三）`; with the year in front when it is not the year of `today`. */
export function formatDay(date: DateString, today: DateString): string {
  const year = yearOf(date) === yearOf(today) ? '' : `${yearOf(date)}年`;
  return `${year}${monthOf(date)}月${dayOf(date)}日（${weekdayName(date)}）`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
