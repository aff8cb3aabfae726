// A pack made ready for asking: one look-up a day. Precedence: the county's correction, then the prefecture's notice,
// then the State Council's, then the weekend.
import type { CalendarPack, OffRange } from './calendar-pack.ts';
import { addDays, type DateString, dayNumber, fromDayNumber, weekdayOfNumber, yearOf } from './date-string.ts';

export type DayRule = { readonly working: boolean; readonly name: string };

export type Calendar = {
  readonly pack: CalendarPack;
  /** By day number: counting a term touches no strings. */
  readonly rules: ReadonlyMap<number, DayRule>;
  readonly years: ReadonlySet<number>;
};

/** Why a date may still move; the screen says it beside the date. */
export type Provisional =
  | { readonly code: 'year-not-loaded'; readonly year: number }
  | { readonly code: 'regional-unsettled'; readonly year: number; readonly name: string };

export function openCalendar(pack: CalendarPack): Calendar {
  const rules = new Map<number, DayRule>();
  for (const year of pack.years) lay(rules, year.off, year.working);
  for (const regional of pack.regional) lay(rules, regional.off, regional.working, regional.name);
  for (const { date, working, name } of pack.corrections) rules.set(dayNumber(date), { working, name });
  return { pack, rules, years: new Set(pack.years.map((entry) => entry.year)) };
}

export function isWorkingDay(calendar: Calendar, date: DateString): boolean {
  return isWorkingDayNumber(calendar, dayNumber(date));
}

/** As `isWorkingDay`, for loops over days. */
export function isWorkingDayNumber(calendar: Calendar, day: number): boolean {
  return calendar.rules.get(day)?.working ?? !isWeekendNumber(day);
}

/** Name of the holiday or make-up day, `周末` on a plain weekend, null on an ordinary working day. */
export function dayName(calendar: Calendar, date: DateString): string | null {
  const day = dayNumber(date);
  return calendar.rules.get(day)?.name ?? (isWeekendNumber(day) ? '周末' : null);
}

/** The date itself when it is a working day, else the first one after it. */
export function workingDayFrom(calendar: Calendar, date: DateString): DateString {
  let day = dayNumber(date);
  while (!isWorkingDayNumber(calendar, day)) day += 1;
  return fromDayNumber(day);
}

/** False: no notice of that year is in the pack, weekends alone are known and nothing is guessed. */
export function isYearLoaded(calendar: Calendar, year: number): boolean {
  return calendar.years.has(year);
}

/** So many last days of December a notice has reached back over: it gave 29 December 2018 to work and the 31st off. */
const REACHES_BACK = 3;

/** What the days from `from` to `to`, both included, rest on that is not settled yet; empty when all is known. */
export function provisionalBetween(calendar: Calendar, from: DateString, to: DateString): readonly Provisional[] {
  const found: Provisional[] = [];
  for (let year = yearOf(from); year <= yearOf(addDays(to, REACHES_BACK)); year += 1) {
    if (!isYearLoaded(calendar, year)) found.push({ code: 'year-not-loaded', year });
  }
  for (const { status, window, year, name } of calendar.pack.regional) {
    if (status === 'unsettled' && window.from <= to && from <= window.to) {
      found.push({ code: 'regional-unsettled', year, name });
    }
  }
  return found;
}

function isWeekendNumber(day: number): boolean {
  const weekday = weekdayOfNumber(day);
  return weekday === 0 || weekday === 6;
}

function lay(rules: Map<number, DayRule>, off: readonly OffRange[], working: readonly DateString[], label = ''): void {
  for (const range of off) {
    for (let day = dayNumber(range.from); day <= dayNumber(range.to); day += 1) {
      rules.set(day, { working: false, name: range.name });
    }
  }
  for (const date of working) rules.set(dayNumber(date), { working: true, name: `${label}调休上班` });
}
