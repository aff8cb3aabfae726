import { type Calendar, isWorkingDay } from '../../../../domain/calendar/calendar.ts';
import { addDays, type DateString } from '../../../../domain/calendar/date-string.ts';
import { businessDate, startOfDay } from '../../../../domain/calendar/instant.ts';

const MINUTE = 60_000;

/** Milliseconds of a moment so many working days before `now`, `minute` minutes into the morning; never after `now`. */
export function momentAgo(calendar: Calendar, now: number, workingDays: number, minute: number): number {
  const today = businessDate(now);
  const day = workingDayBefore(calendar, today, workingDays);
  const morning = startOfDay(day) + 9 * 60 * MINUTE + minute * MINUTE;
  // Today's are the last things that happened, each a minute after the one before.
  return day === today ? Math.max(startOfDay(day), now - (180 - Math.min(179, minute)) * MINUTE) : morning;
}

function workingDayBefore(calendar: Calendar, today: DateString, count: number): DateString {
  let day = today;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
