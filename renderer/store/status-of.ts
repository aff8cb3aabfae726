import type { Parts } from './parts.ts';
import type { DeskStatus } from './store.ts';

/** The same object until something of it changed, as React's external stores need it. */
export function statusOf({ memory, shelf }: Parts): () => DeskStatus {
  let version = -1;
  let status: DeskStatus | null = null;
  return () => {
    if (status && version === shelf.version()) return status;
    version = shelf.version();
    const { operator, place, standing, findings } = memory;
    const database = memory.databaseGone ? 'gone' : shelf.pending().length > 0 ? 'behind' : 'current';
    status = {
      operator,
      station: place.station,
      calendar: place.calendar,
      phrases: place.phrases,
      paperWords: place.paperWords,
      rules: place.rules,
      erasures: place.erasures,
      ledger: standing.ledger,
      database,
      findings,
    };
    return status;
  };
}
