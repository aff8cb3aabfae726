import type { CalendarPack } from '../calendar/calendar-pack.ts';
import { asDateString } from '../calendar/date-string.ts';
import { type HolidayNotice, holidayNoticeSchema, withNotice } from '../calendar/holiday-notice.ts';
import { type Resolution, resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import type { CalendarAmendment } from './calendar-kinds.ts';

/** What the county laid over the imported calendar: whole notices, and single days (which go before them). */
export type CountyDays = {
  readonly notices: readonly HolidayNotice[];
  readonly amendments: readonly CalendarAmendment[];
};

/** What of it is in force, by date. */
export function foldCountyDays(entries: readonly Entry[]): CountyDays {
  const registers = [...resolve(entries).registers].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    notices: registers.flatMap(([register, held]) => noticeOf(register.split('/'), held)),
    amendments: registers.flatMap(([register, held]) => amendmentOf(register.split('/'), held)),
  };
}

/** The pack with the county's notices and days laid over it. */
export function withCountyDays(pack: CalendarPack, { notices, amendments }: CountyDays): CalendarPack {
  const noticed = notices.reduce(withNotice, pack);
  const amended = new Set(amendments.map(({ date }) => date));
  const kept = noticed.corrections.filter(({ date }) => !amended.has(date));
  const added = amendments.map(({ date, kind, source }) => ({
    date: asDateString(date),
    working: kind === 'working',
    name: kind === 'working' ? '调休上班' : '放假',
    note: source,
  }));
  return { ...noticed, corrections: [...kept, ...added] };
}

function noticeOf([family, year, name]: readonly string[], { fact }: Resolution): readonly HolidayNotice[] {
  if (family !== 'holidays' || typeof fact !== 'object' || fact === null) return [];
  const notice = holidayNoticeSchema.safeParse({ year: Number(year), name, ...fact });
  return notice.success ? [notice.data] : [];
}

function amendmentOf([family, date]: readonly string[], held: Resolution): readonly CalendarAmendment[] {
  const kind = held.fact as CalendarAmendment['kind'];
  if (family !== 'calendar' || date === undefined || kind === 'as-imported') return [];
  const detail = held.statements.at(-1)?.detail as { readonly source?: string } | null;
  return [{ date, kind, source: detail?.source ?? '' }];
}
