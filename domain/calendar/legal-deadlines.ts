// The terms that the law itself sets, each with its ground; the promised limits of items are data of the catalogue.
import type { Calendar } from './calendar.ts';
import type { DateString } from './date-string.ts';
import { addWorkingDays, type DayKind, dueDate } from './due-date.ts';

export type LegalTerm = { readonly days: number; readonly dayKind: DayKind; readonly basis: string };

/** 一次性告知: silence past it counts as acceptance, dated back to the day of receipt. */
export const NOTICE_TERM: LegalTerm = { days: 5, dayKind: '工作日', basis: '《行政许可法》第三十二条第一款第四项' };

/** Decision of a single authority, and what its head may add once. */
export const DECISION_TERM: LegalTerm = { days: 20, dayKind: '工作日', basis: '《行政许可法》第四十二条第一款' };
export const DECISION_EXTENSION: LegalTerm = { days: 10, dayKind: '工作日', basis: '《行政许可法》第四十二条第一款' };

/** Only where the government organised unified, joint or central handling under Art. 26. */
export const JOINT_DECISION_TERM: LegalTerm = { days: 45, dayKind: '工作日', basis: '《行政许可法》第四十二条第二款' };
export const JOINT_DECISION_EXTENSION: LegalTerm = {
  days: 15,
  dayKind: '工作日',
  basis: '《行政许可法》第四十二条第二款',
};

/** Issuing and delivering the licence after a positive decision. */
export const DELIVERY_TERM: LegalTerm = { days: 10, dayKind: '工作日', basis: '《行政许可法》第四十四条' };

/** Last day to tell the applicant what is missing; the day after it the case counts as accepted. */
export function noticeDeadline(calendar: Calendar, received: DateString): DateString {
  return addWorkingDays(calendar, received, NOTICE_TERM.days);
}

/** True once the notice term has run out unused; the acceptance date is then the day of receipt itself. */
export function isDeemedAccepted(calendar: Calendar, received: DateString, today: DateString): boolean {
  return today > noticeDeadline(calendar, received);
}

/** Last day of the decision; `term` is the item's own (promised or statutory) limit, else the law's 20 working days. */
export function decisionDeadline(
  calendar: Calendar,
  accepted: DateString,
  term: Pick<LegalTerm, 'days' | 'dayKind'> = DECISION_TERM,
): DateString {
  return dueDate(calendar, accepted, term.days, term.dayKind);
}

/** Last day to issue and deliver. */
export function deliveryDeadline(calendar: Calendar, decided: DateString): DateString {
  return addWorkingDays(calendar, decided, DELIVERY_TERM.days);
}
