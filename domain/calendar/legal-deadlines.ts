// The terms that the law itself sets, each with its ground; the promised limits of items are data of the catalogue.
import type { Calendar } from './calendar.ts';
import type { DateString } from './date-string.ts';
import { addWorkingDays } from './due-date.ts';

/** Working days for 一次性告知 (行政许可法 Art. 32(1)(4)): silence past them counts as acceptance. */
const NOTICE_DAYS = 5;

/** Working days from a positive decision to the licence in the applicant's hands (行政许可法 Art. 44). */
const DELIVERY_DAYS = 10;

/** Last day to tell the applicant what is missing; the day after it the case counts as accepted. */
export function noticeDeadline(calendar: Calendar, received: DateString): DateString {
  return addWorkingDays(calendar, received, NOTICE_DAYS);
}

/** True once the notice term has run out unused; the acceptance date is then the day of receipt itself. */
export function isDeemedAccepted(calendar: Calendar, received: DateString, today: DateString): boolean {
  return today > noticeDeadline(calendar, received);
}

/** Last day to issue and deliver. */
export function deliveryDeadline(calendar: Calendar, decided: DateString): DateString {
  return addWorkingDays(calendar, decided, DELIVERY_DAYS);
}
