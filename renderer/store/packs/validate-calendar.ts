import type { CalendarPack } from '../../../domain/calendar/calendar-pack.ts';
import { parseCalendarPack } from '../../../domain/calendar/parse-calendar-pack.ts';
import type { ValidatePack } from './validate-pack.ts';

export const validateCalendar: ValidatePack<CalendarPack> = (text) => {
  const parsed = parseCalendarPack(JSON.parse(text));
  return parsed.ok ? { ok: true, value: parsed.pack } : { ok: false, problem: parsed.message };
};
