// Changes of a calendar. Each gives a new pack and leaves the old one as it was; open deadlines are computed anew from
// the new pack, and what was printed keeps its date.
import {
  type CalendarCorrection,
  type CalendarPack,
  type CalendarYear,
  calendarPackSchema,
  packFaults,
  type RegionalHoliday,
} from './calendar-pack.ts';
import type { DateString } from './date-string.ts';

export type PackResult =
  | { readonly ok: true; readonly pack: CalendarPack }
  | {
      readonly ok: false;
      readonly code: 'calendar-malformed' | 'calendar-contradicts-itself';
      readonly message: string;
    };

/** Reads a pack from a seed or an imported file; the message names the place. */
export function parseCalendarPack(input: unknown): PackResult {
  const parsed = calendarPackSchema.safeParse(input);
  if (parsed.success) return { ok: true, pack: parsed.data };
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return { ok: false, code: 'calendar-malformed', message: `工作日历有误：${path} ${issue?.message ?? ''}`.trim() };
}

/** Makes one day a day off or a working day by hand; a second correction of the same day replaces the first. */
export function correctDay(pack: CalendarPack, correction: CalendarCorrection): CalendarPack {
  const corrections = [...pack.corrections.filter((entry) => entry.date !== correction.date), correction];
  return { ...pack, corrections: corrections.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** Takes a correction back: the notices and the weekend count again. */
export function clearCorrection(pack: CalendarPack, date: DateString): CalendarPack {
  return { ...pack, corrections: pack.corrections.filter((entry) => entry.date !== date) };
}

/** Loads the national notice of a year, or replaces it. */
export function setYear(pack: CalendarPack, year: CalendarYear): PackResult {
  const years = [...pack.years.filter((entry) => entry.year !== year.year), year];
  return sound({ ...pack, years: years.sort((a, b) => a.year - b.year) });
}

/** Enters the prefecture's notice of a year (`status: 'settled'`), or replaces it. */
export function setRegional(pack: CalendarPack, regional: RegionalHoliday): PackResult {
  const others = pack.regional.filter((entry) => entry.year !== regional.year || entry.name !== regional.name);
  return sound({ ...pack, regional: [...others, regional].sort((a, b) => a.year - b.year) });
}

function sound(pack: CalendarPack): PackResult {
  const [fault] = packFaults(pack);
  if (fault === undefined) return { ok: true, pack };
  return { ok: false, code: 'calendar-contradicts-itself', message: `工作日历有误：${fault}` };
}
