// A notice of days off as the hall gets it each year: the State Council's for a whole year (one comes each November), or
// the prefecture's for its own holiday (州庆). Entered by the county, it stands in for what the pack says of that year.
import { z } from 'zod';
import {
  type CalendarPack,
  type CalendarYear,
  offRangeSchema,
  packFaults,
  type RegionalHoliday,
} from './calendar-pack.ts';
import { dateStringSchema } from './date-string.ts';

export const holidayNoticeSchema = z.strictObject({
  year: z.int().min(2000).max(2199),
  /** '' for the whole year's notice, else the prefecture's holiday. */
  name: z.string().max(20),
  off: z.array(offRangeSchema).max(60).readonly(),
  working: z.array(dateStringSchema).max(60).readonly(),
  /** Title and number of the notice. */
  source: z.string().min(1).max(120),
});

export type HolidayNotice = Readonly<z.infer<typeof holidayNoticeSchema>>;

/** The pack with the notice in the place of what it had of that year, or of that holiday of that year; settled now. */
export function withNotice(pack: CalendarPack, notice: HolidayNotice): CalendarPack {
  return notice.name === ''
    ? { ...pack, years: [...pack.years.filter(({ year }) => year !== notice.year), yearOfNotice(notice)] }
    : withRegional(pack, notice);
}

/** Why a notice cannot be taken in, one Chinese sentence each: a day both off and at work, a day of another year. */
export function noticeFaults(notice: HolidayNotice): readonly string[] {
  const alone: CalendarPack = { id: 'notice', name: '', years: [], regional: [], corrections: [] };
  return packFaults(withNotice(alone, notice));
}

function withRegional(pack: CalendarPack, notice: HolidayNotice): CalendarPack {
  const isIt = ({ year, name }: RegionalHoliday) => year === notice.year && name === notice.name;
  const days = [...notice.off.flatMap(({ from, to }) => [from, to]), ...notice.working].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return pack;
  const { name, year } = notice;
  const window = pack.regional.find(isIt)?.window ?? { from: first, to: last };
  const settled: RegionalHoliday = { name, year, status: 'settled', window, ...daysOf(notice) };
  return { ...pack, regional: [...pack.regional.filter((one) => !isIt(one)), settled] };
}

const yearOfNotice = (notice: HolidayNotice): CalendarYear => ({ year: notice.year, ...daysOf(notice) });

function daysOf({ off, working, source }: HolidayNotice): Omit<CalendarYear, 'year'> {
  return { off, working, source, provenance: { level: 'county', sources: [], note: '' } };
}
