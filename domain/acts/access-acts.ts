import type { DateString } from '../calendar/date-string.ts';
import { entryOf, refuse } from '../case/decide/support.ts';
import { daySubject } from '../ledger/entry.ts';
import { type AccessShown, accessShown, REASON_LEAST } from '../station/access-shown.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';

/**
 * Notes what is about to be shown; the screen shows it only once this is saved. A child's data asks for a reason
 * (未成年人网络保护条例 Art. 36). `day`: the business date at this station, named by the caller as the act's subject.
 */
export function noteShown(day: DateString, shown: readonly AccessShown[], { station }: ActContext): Decision {
  const tidy = shown.map((one) => ({ ...one, reason: one.reason.trim() }));
  if (tidy.some(({ what, reason }) => what === 'minor' && [...reason].length < REASON_LEAST))
    return refuse('minorReasonMissing');
  const subject = daySubject(day, station.code);
  const parsed = tidy.map((one) => accessShown.schema.safeParse(one));
  const entries = parsed.flatMap(({ data }) => (data ? [entryOf(subject, accessShown, data)] : []));
  return entries.length === tidy.length ? { ok: true, entries, value: undefined } : refuse('accessReasonTooLong');
}
