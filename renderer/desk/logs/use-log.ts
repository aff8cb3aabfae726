import { useMemo } from 'react';
import type { Desk } from '../../../domain/acts/desk.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { CountyRules } from '../../../domain/calendar/county-rules.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { caseSubject, daySubject, stationSubject } from '../../../domain/ledger/entry.ts';
import { type DayLog, dayLog, type HallLog, hallLog, type LogInput } from '../../../domain/reports/day-log.ts';
import { erasuresOf } from '../../../domain/station/case-erased.ts';
import { consultationsOf } from '../../../domain/station/consultations.ts';
import type { Operator, StationProfile } from '../../../domain/station/station-state.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import { type Live, useLive } from '../../store/hooks/use-live.ts';
import { useSession } from '../session.ts';
import { logFilters } from './log-model.ts';

export type Log = {
  readonly log: DayLog | HallLog;
  /** The cases it speaks of. */
  readonly ids: readonly string[];
};

/** The log of a day, of one operator or (null) of all. */
export function useLog(date: DateString, operator: Operator | null): Live<Log> {
  const { today, station, calendar, rules } = useSession();
  const noted = useStream(daySubject(date, station.code));
  const about = useStream(stationSubject(station.code));
  const states = useLive<readonly CaseState[]>(`log ${date} ${today}`, async (store) => {
    const found = await Promise.all(logFilters(date, today).map((filter) => store.cases.rows(filter)));
    return await store.cases.readMany([...new Set(found.flat().map(({ plain }) => plain.id))]);
  });
  return useMemo(() => {
    if (states === 'loading' || noted === 'loading' || about === 'loading') return 'loading';
    const entries = states.map((state) => [state.id, state.timeline.map(({ entry }) => entry)] as const);
    const consultations = consultationsOf(noted);
    const erasures = [...erasuresOf(about).values()];
    const facts = { entriesByCase: new Map(entries), consultations, erasures };
    const log = makeLog({ ...facts, date, station, calendar, rules }, operator);
    return { log, ids: states.map(({ id }) => id) };
  }, [states, noted, about, date, station, calendar, rules, operator]);
}

export function makeLog(input: LogInput, operator: Operator | null): DayLog | HallLog {
  return operator ? dayLog(input, operator) : hallLog(input);
}

/** The same from what the desk holds at the moment of the act. */
export function logInputAt(
  desk: Desk,
  ids: readonly string[],
  date: DateString,
  place: { readonly station: StationProfile; readonly calendar: Calendar; readonly rules?: CountyRules },
): LogInput {
  const entriesByCase = new Map(ids.map((id) => [id, desk.entriesOf(caseSubject(id))]));
  const consultations = consultationsOf(desk.entriesOf(daySubject(date, place.station.code)));
  const { station, calendar, rules } = place;
  const erasures = [...erasuresOf(desk.entriesOf(stationSubject(place.station.code))).values()];
  return { station, calendar, rules, date, entriesByCase, consultations, erasures };
}
