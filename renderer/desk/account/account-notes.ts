import { noteAccount } from '../../../domain/acts/account-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import type { AccountChange } from '../../../domain/station/station-kinds.ts';
import type { Store } from '../../store/store.ts';

/** What was done to somebody's way into the record. */
export type AccountNote = { readonly no: string; readonly change: AccountChange; readonly count: number };

/** Puts it into the record. The vault has done it already, so a refusal changes nothing; it waits for no one. */
export async function keepNotes(store: Store, notes: readonly AccountNote[]): Promise<void> {
  const code = store.status().station?.code;
  if (code === undefined) return;
  for (const { no, change, count } of notes) {
    await store.perform([stationSubject(code)], (_, context) => noteAccount(no, change, count, context));
  }
}
