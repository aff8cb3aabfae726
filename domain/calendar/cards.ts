// Red and yellow cards by time. Hunan requires them (湘政办发〔2022〕50号), its numbers are not confirmed: the thresholds
// are rules that the county sets.
import type { Calendar } from './calendar.ts';
import { type CountyRules, DEFAULT_COUNTY_RULES } from './county-rules.ts';
import type { DateString } from './date-string.ts';
import { workingDaysBetween } from './due-date.ts';

type CardThresholds = Pick<CountyRules, 'remindAtPercent' | 'yellowAtDaysLeft' | 'redAtDaysLate'>;
export type Card = 'none' | 'remind' | 'yellow' | 'red';

/** Working days from `today` to `due`: 0 on the day itself, negative when late; a late day off already counts as one. */
export function workingDaysLeft(calendar: Calendar, today: DateString, due: DateString): number {
  if (today <= due) return workingDaysBetween(calendar, today, due);
  return -Math.max(1, workingDaysBetween(calendar, due, today));
}

/** The card of a running term; a paused or finished one gets none, which the caller knows. */
export function cardOf(
  calendar: Calendar,
  term: { readonly start: DateString; readonly due: DateString; readonly today: DateString },
  thresholds: CardThresholds = DEFAULT_COUNTY_RULES,
): Card {
  const left = workingDaysLeft(calendar, term.today, term.due);
  if (left <= -thresholds.redAtDaysLate) return 'red';
  if (left <= thresholds.yellowAtDaysLeft) return 'yellow';
  const whole = workingDaysBetween(calendar, term.start, term.due);
  return whole > 0 && (whole - left) * 100 >= whole * thresholds.remindAtPercent ? 'remind' : 'none';
}
