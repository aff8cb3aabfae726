// The working-day calendar as data: the State Council's notice of each year, the prefecture's own holidays, and what
// the county corrected by hand. A pack is immutable and named elsewhere by its hash; a change makes a new pack.
import { z } from 'zod';
import { provenanceSchema } from '../catalogue/provenance.ts';
import { type DateString, dateStringSchema, yearOf } from './date-string.ts';

export const offRangeSchema = z
  .strictObject({ name: z.string().min(1), from: dateStringSchema, to: dateStringSchema })
  .refine((range) => range.from <= range.to, { message: '放假起止日期颠倒' });

const yearSchema = z.strictObject({
  year: z.int().min(2000).max(2199),
  off: z.array(offRangeSchema).readonly(),
  working: z.array(dateStringSchema).readonly(),
  source: z.string(),
  provenance: provenanceSchema,
});

/** `unsettled`: the notice of that year is not known here; its `window` is the stretch of days it may change. */
const regionalSchema = z.strictObject({
  name: z.string().min(1),
  year: z.int().min(2000).max(2199),
  status: z.enum(['settled', 'unsettled']),
  window: z.strictObject({ from: dateStringSchema, to: dateStringSchema }),
  off: z.array(offRangeSchema).readonly(),
  working: z.array(dateStringSchema).readonly(),
  source: z.string(),
  provenance: provenanceSchema,
});

const correctionSchema = z.strictObject({
  date: dateStringSchema,
  working: z.boolean(),
  name: z.string().min(1),
  note: z.string(),
});

export const calendarPackSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    years: z.array(yearSchema).readonly(),
    regional: z.array(regionalSchema).readonly(),
    corrections: z.array(correctionSchema).readonly(),
  })
  .superRefine((pack, context) => {
    for (const message of packFaults(pack)) context.addIssue({ code: 'custom', message });
  });

export type OffRange = z.infer<typeof offRangeSchema>;
export type CalendarYear = z.infer<typeof yearSchema>;
export type RegionalHoliday = z.infer<typeof regionalSchema>;
export type CalendarCorrection = z.infer<typeof correctionSchema>;
export type CalendarPack = z.infer<typeof calendarPackSchema>;

/** What makes a well-formed pack contradict itself, one Chinese sentence each; empty when it is sound. */
export function packFaults(pack: CalendarPack): readonly string[] {
  return [
    ...duplicates(pack.years.map((entry) => String(entry.year))).map((year) => `${year} 年重复`),
    ...duplicates(pack.regional.map((entry) => `${entry.year} 年${entry.name}`)).map((name) => `${name}重复`),
    ...duplicates(pack.corrections.map((entry) => entry.date)).map((date) => `${date} 更正重复`),
    ...pack.years.flatMap((entry) => clashes(entry, `${entry.year} 年`)),
    ...pack.years.flatMap((entry) => strays(entry)),
    ...pack.regional.flatMap((entry) => clashes(entry, `${entry.year} 年${entry.name}`)),
    ...pack.regional.flatMap((entry) => strays(entry)),
  ];
}

function clashes(entry: Pick<CalendarYear, 'off' | 'working'>, label: string): readonly string[] {
  return entry.working.filter((date) => covers(entry.off, date)).map((date) => `${label}：${date} 既放假又上班`);
}

/** A year's notice may touch the last days of the year before, nothing else. */
function strays(entry: Pick<CalendarYear, 'year' | 'off' | 'working'>): readonly string[] {
  const dates = [...entry.working, ...entry.off.flatMap((range) => [range.from, range.to])];
  return dates
    .filter((date) => yearOf(date) !== entry.year && !date.startsWith(`${entry.year - 1}-12`))
    .map((date) => `${entry.year} 年：${date} 不在本年`);
}

export function covers(ranges: readonly OffRange[], date: DateString): boolean {
  return ranges.some((range) => range.from <= date && date <= range.to);
}

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
