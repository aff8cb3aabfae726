import type { CalendarPack } from '../calendar/calendar-pack.ts';
import { asDateString } from '../calendar/date-string.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import type { CalendarAmendment } from './station-kinds.ts';
import type { StationProfile } from './station-state.ts';

/** The profile as last configured; null before the station was set up. */
export function foldStation(entries: readonly Entry[]): StationProfile | null {
  const held = resolve(entries).registers.get('profile');
  return held ? (held.fact as unknown as StationProfile) : null;
}

/** The county's amendments in force, by date. */
export function foldAmendments(entries: readonly Entry[]): readonly CalendarAmendment[] {
  return [...resolve(entries).registers]
    .filter(([register]) => register.startsWith('calendar/'))
    .map(([register, held]) => {
      const detail = held.statements.at(-1)?.detail as { readonly source?: string } | null;
      const kind = held.fact as CalendarAmendment['kind'];
      return { date: register.slice('calendar/'.length), kind, source: detail?.source ?? '' };
    })
    .filter(({ kind }) => kind !== 'as-imported')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The pack with the county's amendments laid over it. */
export function amendedPack(pack: CalendarPack, amendments: readonly CalendarAmendment[]): CalendarPack {
  const amended = new Set(amendments.map(({ date }) => date));
  const kept = pack.corrections.filter(({ date }) => !amended.has(date));
  const added = amendments.map(({ date, kind, source }) => ({
    date: asDateString(date),
    working: kind === 'working',
    name: kind === 'working' ? '调休上班' : '放假',
    note: source,
  }));
  return { ...pack, corrections: [...kept, ...added] };
}

/** Who closed the day, by 工号. */
export function closedShifts(entries: readonly Entry[]): readonly string[] {
  return [...resolve(entries).registers.keys()].flatMap((register) => {
    const [family, operator, aspect] = register.split('/');
    return family === 'shift' && aspect === 'closed' && operator ? [operator] : [];
  });
}
