import type { Calendar } from '../calendar/calendar.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { isDeemedAccepted } from '../calendar/legal-deadlines.ts';
import type { CaseState } from './case-state.ts';
import { appliedOn } from './complete-on.ts';

/**
 * Whether the window has told what is missing for an item. A notice from before an item was added says nothing of it, nor
 * does what a unit tells of its own.
 */
export function isTold({ notices, addedOn }: CaseState, step: string): boolean {
  const isAdded = addedOn[step] !== undefined;
  return notices.some(({ unit, steps }) => unit === undefined && (!isAdded || steps.includes(step)));
}

/** The day from which the hall's silence about an item is counted; null where none is: before receipt, and once it is told. */
export function silentSince(state: CaseState, step: string): DateString | null {
  const applied = appliedOn(state, step);
  return applied === null || isTold(state, step) || state.closing !== null ? null : asDateString(applied);
}

/**
 * The day from which an item that nobody accepted counts as accepted, because five working days passed without a word
 * (行政许可法 Art. 32(1)(4)); null while they have not, or where a notice was given.
 */
export function deemedSince(
  state: CaseState,
  step: string,
  { today, calendar }: { readonly today: DateString; readonly calendar: Calendar },
): DateString | null {
  const since = silentSince(state, step);
  return since !== null && isDeemedAccepted(calendar, since, today) ? since : null;
}
