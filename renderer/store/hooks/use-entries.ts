import type { Entry, Subject } from '../../../domain/ledger/entry.ts';
import { type Live, useLive } from './use-live.ts';

/** All entries of a slip, a day, a station, a case. */
export function useStream(subject: Subject): Live<readonly Entry[]> {
  return useLive(`stream ${subject}`, (store) => store.entries.of(subject));
}
