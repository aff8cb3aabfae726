// The seed calendar for tests, read as data the way the app's doors read it. Imported by tests only.
import seed from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { parseCalendarPack } from './amend-calendar.ts';
import { type Calendar, openCalendar } from './calendar.ts';
import type { CalendarPack } from './calendar-pack.ts';

export function seedPack(): CalendarPack {
  const parsed = parseCalendarPack(seed);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.pack;
}

export function seedCalendar(): Calendar {
  return openCalendar(seedPack());
}
