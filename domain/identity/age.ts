import { type DateString, dayOf, monthOf, yearOf } from '../calendar/date-string.ts';

/** Below this age everything about a person is sensitive (个人信息保护法 Art. 28) and a guardian consents (Art. 31). */
export const GUARDED_BELOW = 14;

/** Full years on the day; who is born on 29 February is a year older on 1 March (民法典 Art. 200 counts by the day). */
export function ageOn(birth: DateString, day: DateString): number {
  const hadBirthday = monthOf(day) > monthOf(birth) || (monthOf(day) === monthOf(birth) && dayOf(day) >= dayOf(birth));
  return yearOf(day) - yearOf(birth) - (hadBirthday ? 0 : 1);
}
