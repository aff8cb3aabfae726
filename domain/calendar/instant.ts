// Moments, and the county's civil date of a moment.
// Asia/Shanghai is a fixed UTC+8: mainland China has kept no summer time since 1991, and every moment that this program
// records lies later. A fixed offset needs no time-zone data, so a PC with an outdated ICU or a wrong zone still agrees.
import { type DateString, fromDayNumber } from './date-string.ts';

const OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** Hour and minute of the county's clock, `HH:mm`. */
export type ClockTime = string & { readonly __clock: true };

export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** For literals; throws on a wrong one. */
export function asClockTime(text: string): ClockTime {
  if (!isClockTime(text)) throw new RangeError(`not a time: ${text}`);
  return text;
}

/** The day on the county's wall at this moment. */
export function businessDate(epochMs: number): DateString {
  return fromDayNumber(Math.floor((epochMs + OFFSET_MS) / MS_PER_DAY));
}

/** `HH:mm` on the county's wall; both ends of a comparison of clock times are strings of this form. */
export function businessTime(epochMs: number): ClockTime {
  return new Date(epochMs + OFFSET_MS).toISOString().slice(11, 16) as ClockTime;
}

/** The days on which these moments lie, each once, in their order. */
export function businessDates(epochMs: readonly number[]): readonly DateString[] {
  return [...new Set(epochMs.map((at) => Math.floor((at + OFFSET_MS) / MS_PER_DAY)))].map(fromDayNumber);
}

/** The first moment of a day in the county. */
export function startOfDay(date: DateString): number {
  return Date.parse(`${date}T00:00:00+08:00`);
}
