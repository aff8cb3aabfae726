import type { ActContext } from '../../../domain/acts/act-context.ts';
import type { Desk } from '../../../domain/acts/desk.ts';
import type { Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { NO_STATION } from '../place.ts';
import type { Stream } from '../streams/stream.ts';
import { numberSource } from './numbers.ts';

/** What a decision is given: the entries of the subjects it named; reading another is a programmer's error. */
export function deskOf({ views }: Pick<Parts, 'views'>, streams: ReadonlyMap<Subject, Stream>): Desk {
  return {
    entriesOf: (subject) => {
      const stream = streams.get(subject);
      if (!stream) throw new Error(`The act reads ${subject}, which it did not name`);
      return views.entriesOf(stream);
    },
  };
}

/** Time, place, person, ids and numbers of an act. */
export function contextOf(parts: Pick<Parts, 'memory' | 'ports' | 'store'>, operator: string, now: number): ActContext {
  const { memory, ports } = parts;
  const station = memory.place.station ?? NO_STATION;
  const origin = { area: station.county.code, station: station.code, ledger: memory.standing.ledger.code };
  return {
    now,
    operator,
    station,
    calendar: memory.place.calendar,
    paperWords: memory.place.paperWords,
    rules: memory.place.rules,
    practice: parts.store === 'practice',
    newId: ports.newId,
    numbers: numberSource(origin, now, memory.counters),
  };
}
