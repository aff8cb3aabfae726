import type { Calendar } from '../calendar/calendar.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { isDeemedAccepted } from '../calendar/legal-deadlines.ts';
import type { CaseState } from './case-state.ts';

/**
 * The day of receipt, from which the case counts as accepted once five working days passed without a word
 * (行政许可法 Art. 32(1)(4)); null while they have not, or where a notice was given.
 */
export function deemedSince(state: CaseState, today: DateString, calendar: Calendar): DateString | null {
  if (!state.receipt || state.closing !== null || state.notices.length > 0) return null;
  const received = asDateString(state.receipt.date);
  return isDeemedAccepted(calendar, received, today) ? received : null;
}
