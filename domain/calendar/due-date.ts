// Legal terms. Licensing terms are working days (行政许可法 Art. 82); the starting day is not counted and a last day
// that is a holiday moves to the next working day (民法典 Arts. 201, 203).
import { type Calendar, isWorkingDayNumber, workingDayFrom } from './calendar.ts';
import { addDays, type DateString, dayNumber, fromDayNumber } from './date-string.ts';
import { businessDate, businessTime, type ClockTime } from './instant.ts';

export const DAY_KINDS = ['工作日', '自然日'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A stretch in which the clock stands still (行政许可法 Art. 45), both days included; `to: null` while it lasts. */
export type Pause = { readonly from: DateString; readonly to: DateString | null };

/** The n-th working day after `from`, which is not counted; n = 0 gives `from`, or the next working day after a day off. */
export function addWorkingDays(calendar: Calendar, from: DateString, n: number): DateString {
  return n <= 0 ? workingDayFrom(calendar, from) : stepDays(calendar, from, n, '工作日', noDay);
}

/** n natural days after `from`; if that is a day off, the next working day. */
export function addNaturalDays(calendar: Calendar, from: DateString, n: number): DateString {
  return workingDayFrom(calendar, addDays(from, Math.max(0, n)));
}

/** The last day of a term of `n` days of that kind which starts on `from`. */
export function dueDate(calendar: Calendar, from: DateString, n: number, dayKind: DayKind): DateString {
  return dayKind === '工作日' ? addWorkingDays(calendar, from, n) : addNaturalDays(calendar, from, n);
}

/** As `dueDate`, without the days of the pauses; null while a pause lasts, since the end is not known then. */
export function dueWithPauses(
  calendar: Calendar,
  from: DateString,
  n: number,
  dayKind: DayKind,
  pauses: readonly Pause[],
): DateString | null {
  if (pauses.some((pause) => pause.to === null)) return null;
  const stretches = pauses.map(
    ({ from: first, to }) => [dayNumber(first), to === null ? Infinity : dayNumber(to)] as const,
  );
  const stands = (day: number) => stretches.some(([first, last]) => first <= day && day <= last);
  let day = n <= 0 ? dayNumber(from) : dayNumber(stepDays(calendar, from, n, dayKind, stands));
  while (stands(day) || !isWorkingDayNumber(calendar, day)) day += 1;
  return fromDayNumber(day);
}

/** Working days in the stretch after `from` up to and with `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: Calendar, from: DateString, to: DateString): number {
  let count = 0;
  const last = dayNumber(to);
  for (let day = dayNumber(from) + 1; day <= last; day += 1) {
    if (isWorkingDayNumber(calendar, day)) count += 1;
  }
  return count;
}

/** The business cut-off of 民法典 Art. 203: what comes after closing time came after the day's business. */
export function isAfterClosing(epochMs: number, closing: ClockTime): boolean {
  return businessTime(epochMs) > closing;
}

/**
 * The day that counts as received: the day itself, or the next working day when it came after closing or on a day off
 * (common practice, county may check). Closing time is a setting of the station.
 */
export function receivedOn(calendar: Calendar, epochMs: number, closing: ClockTime): DateString {
  const date = businessDate(epochMs);
  return workingDayFrom(calendar, isAfterClosing(epochMs, closing) ? addDays(date, 1) : date);
}

function stepDays(
  calendar: Calendar,
  from: DateString,
  n: number,
  dayKind: DayKind,
  stands: (day: number) => boolean,
): DateString {
  let day = dayNumber(from);
  for (let left = n; left > 0; ) {
    day += 1;
    if (!stands(day) && (dayKind === '自然日' || isWorkingDayNumber(calendar, day))) left -= 1;
  }
  return fromDayNumber(day);
}

function noDay(): boolean {
  return false;
}
