import { type Calendar, dayName, isWorkingDay } from '../../../../domain/calendar/calendar.ts';
import {
  addDays,
  asDateString,
  type DateString,
  dateFromParts,
  daysInMonth,
  weekdayOf,
} from '../../../../domain/calendar/date-string.ts';

export type DayView = {
  readonly date: DateString;
  readonly day: number;
  readonly off: boolean;
  /** A weekend day at work. */
  readonly makeup: boolean;
  /** Holiday or make-up day by name; null on an ordinary day. */
  readonly name: string | null;
  readonly amended: boolean;
};

/** A month as weeks from Sunday to Saturday; null where the week belongs to another month. */
export type MonthView = { readonly month: number; readonly weeks: readonly (readonly (DayView | null)[])[] };

export function yearView(calendar: Calendar, year: number): readonly MonthView[] {
  const amended = new Set<string>(calendar.pack.corrections.map(({ date }) => date));
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const first = dateFromParts(year, month, 1) ?? asDateString(`${year}-01-01`);
    const lead: (DayView | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
    const days = Array.from({ length: daysInMonth(year, month) }, (_, day) =>
      dayView(calendar, addDays(first, day), amended),
    );
    return { month, weeks: inWeeks([...lead, ...days]) };
  });
}

function dayView(calendar: Calendar, date: DateString, amended: ReadonlySet<string>): DayView {
  const working = isWorkingDay(calendar, date);
  return {
    date,
    day: Number(date.slice(8)),
    off: !working,
    makeup: working && isWeekendDay(date),
    name: dayName(calendar, date),
    amended: amended.has(date),
  };
}

function isWeekendDay(date: DateString): boolean {
  return weekdayOf(date) === 0 || weekdayOf(date) === 6;
}

function inWeeks(days: readonly (DayView | null)[]): readonly (readonly (DayView | null)[])[] {
  const weeks = Math.ceil(days.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day] ?? null),
  );
}
