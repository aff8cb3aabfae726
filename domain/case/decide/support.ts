import type { ActContext } from '../../acts/act-context.ts';
import type { Refusal } from '../../acts/decision.ts';
import { type DateString, dateStringSchema } from '../../calendar/date-string.ts';
import { receivedOn } from '../../calendar/due-date.ts';
import { asClockTime } from '../../calendar/instant.ts';
import type { Json } from '../../ledger/canonical-json.ts';
import { caseSubject, type NewEntry } from '../../ledger/entry.ts';
import { REFUSALS } from '../../text/refusals.ts';
import type { Kind } from '../kinds/define-kind.ts';

type RefusalCode = keyof typeof REFUSALS;
type RefusalArgs<Code extends RefusalCode> = Parameters<(typeof REFUSALS)[Code]>;

/** A refusal with its sentence; `field` is the place of the screen it is about. */
export function refuse<Code extends RefusalCode>(
  code: Code,
  ...args: RefusalArgs<Code>
): Refusal & { readonly code: Code } {
  const sentence = REFUSALS[code] as (...values: RefusalArgs<Code>) => string;
  return { ok: false, code, text: sentence(...args) };
}

export function entryOf<Data extends Json>(subject: string, kind: Kind<Data>, data: Data): NewEntry {
  return { subject, kind: kind.kind, v: kind.v, data };
}

export function caseEntry<Data extends Json>(caseId: string, kind: Kind<Data>, data: Data): NewEntry {
  return entryOf(caseSubject(caseId), kind, data);
}

/** A day that a person types for something that happened: not after today, not before `earliest`. */
export function checkPastDate(date: string, today: DateString, earliest: string | null, what: string): Refusal | null {
  if (!dateStringSchema.safeParse(date).success || date > today) return refuse('dateInFuture');
  return earliest !== null && date < earliest ? refuse('dateBefore', what) : null;
}

/** The day from which what comes over the counter now counts: after closing time the next working day (C15). */
export function countsFrom({ calendar, now, station }: Pick<ActContext, 'calendar' | 'now' | 'station'>): DateString {
  return receivedOn(calendar, now, asClockTime(station.closingTime));
}
