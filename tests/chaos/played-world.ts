import { caseAt, type Desk } from '../../domain/acts/desk.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { foldStation } from '../../domain/station/fold-station.ts';
import type { PlayedWorld } from '../paths/path-desk.ts';
import { testCalendar, testStation } from '../support/desk-in-memory.ts';

/** A record that was read, as the checks of the paths look at it. */
export function playedWorld(entries: readonly Entry[]): PlayedWorld {
  const bySubject = Map.groupBy(entries, ({ subject }) => subject);
  const desk: Desk = { entriesOf: (subject) => bySubject.get(subject) ?? [] };
  const ofStation = entries.filter(({ subject }) => subject.startsWith('station:'));
  const context = { station: foldStation(ofStation) ?? testStation, calendar: testCalendar };
  return { entries: () => entries, caseState: (id) => caseAt(desk, id), context: () => context };
}
