import { z } from 'zod';
import { holidayNoticeSchema } from '../calendar/holiday-notice.ts';
import { defineKind } from '../case/kinds/define-kind.ts';

/**
 * `calendar.amended`: a day declared off or working by the county or prefecture (州庆 and its make-up days), with
 * where it is written. `kind: 'as-imported'` takes an earlier amendment of that day back.
 */
export const calendarAmended = defineKind({
  kind: 'calendar.amended',
  v: 1,
  schema: z.object({
    date: z.iso.date(),
    kind: z.enum(['off', 'working', 'as-imported']),
    source: z.string().max(120),
  }),
  writes: ({ date, kind, source }) => [{ register: `calendar/${date}`, fact: kind, detail: { source } }],
});
export type CalendarAmendment = z.infer<typeof calendarAmended.schema>;

/**
 * `holidays.announced`: the notice of a year, or of the prefecture's holiday of a year, as the county entered it.
 * `notice: null` takes it back: what the pack says holds again.
 */
export const holidaysAnnounced = defineKind({
  kind: 'holidays.announced',
  v: 1,
  schema: z.object({
    year: holidayNoticeSchema.shape.year,
    name: holidayNoticeSchema.shape.name,
    notice: holidayNoticeSchema.omit({ year: true, name: true }).nullable(),
  }),
  writes: ({ year, name, notice }) => [{ register: `holidays/${year}/${name}`, fact: notice }],
});
