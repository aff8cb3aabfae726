// Red and yellow cards by time. Hunan requires them (湘政办发〔2022〕50号), its numbers are not confirmed: the thresholds
// are data that the county edits, and their defaults are marked as common practice.
import { z } from 'zod';
import type { Calendar } from './calendar.ts';
import type { DateString } from './date-string.ts';
import { workingDaysBetween } from './due-date.ts';

export const cardThresholdsSchema = z.strictObject({
  /** Share of the term after which the desk reminds, 0–1. */
  remindAtShare: z.number().min(0).max(1),
  /** Yellow when at most so many working days are left. */
  yellowAtDaysLeft: z.int().min(0).max(60),
  /** Red when at least so many working days past due; 1 is the first day after it. */
  redAtDaysLate: z.int().min(1).max(60),
  provenance: z.strictObject({
    level: z.enum(['seed', 'public-guide', 'common-practice', 'county']),
    note: z.string(),
  }),
});

export type CardThresholds = z.infer<typeof cardThresholdsSchema>;
export type Card = 'none' | 'remind' | 'yellow' | 'red';

export const DEFAULT_CARD_THRESHOLDS: CardThresholds = {
  remindAtShare: 0.5,
  yellowAtDaysLeft: 1,
  redAtDaysLate: 1,
  provenance: { level: 'common-practice', note: '待县级核定：湖南省、湘西州未见公开的红黄牌时限阈值' },
};

/** Working days from `today` to `due`: 0 on the day itself, negative when late; a late day off already counts as one. */
export function workingDaysLeft(calendar: Calendar, today: DateString, due: DateString): number {
  if (today <= due) return workingDaysBetween(calendar, today, due);
  return -Math.max(1, workingDaysBetween(calendar, due, today));
}

/** The card of a running term; a paused or finished one gets none, which the caller knows. */
export function cardOf(
  calendar: Calendar,
  term: { readonly start: DateString; readonly due: DateString; readonly today: DateString },
  thresholds: CardThresholds = DEFAULT_CARD_THRESHOLDS,
): Card {
  const left = workingDaysLeft(calendar, term.today, term.due);
  if (left <= -thresholds.redAtDaysLate) return 'red';
  if (left <= thresholds.yellowAtDaysLeft) return 'yellow';
  const whole = workingDaysBetween(calendar, term.start, term.due);
  return whole > 0 && (whole - left) / whole >= thresholds.remindAtShare ? 'remind' : 'none';
}
