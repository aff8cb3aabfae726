import type { CalendarPack } from '../../../domain/calendar/calendar-pack.ts';
import type { Parts } from '../parts.ts';
import { readPack } from './packs.ts';
import { validateCalendar } from './validate-calendar.ts';

/** The calendar that dates are worked out by; null when none was adopted yet, or it no longer reads. */
export async function calendarInUse({ db, judgeOnce }: Pick<Parts, 'db' | 'judgeOnce'>): Promise<CalendarPack | null> {
  const read = await readPack({ db }, 'calendar', judgeOnce(validateCalendar));
  return read && 'value' in read ? read.value : null;
}
