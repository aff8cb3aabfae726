import type { LedgerHead } from '../../../domain/ledger/ledger-info.ts';
import type { Parts } from '../parts.ts';
import { persistPending } from '../writing/persist.ts';
import { readCounters } from '../writing/read-counters.ts';
import { addFindings } from './add-findings.ts';
import { catchUp, type Progress } from './catch-up.ts';
import { finding } from './findings.ts';
import { giveBackKeys } from './give-back-keys.ts';

export type Synced =
  | { readonly ok: true; readonly database: 'current' | 'behind' }
  | { readonly ok: false; readonly code: string; readonly detail: string };

/**
 * Opens the journal and makes memory and database equal to it: nothing to do when the heads agree; else everything
 * the journal has more is taken in. Entries that only the database has (the journal was rolled back) stay.
 */
export async function syncWithJournal(parts: Parts, onProgress?: (progress: Progress) => void): Promise<Synced> {
  const { bridge, store, memory } = parts;
  await readCounters(parts);
  const { acknowledged } = memory.standing;
  const journal = await bridge.call('journal.open', { store, acknowledged });
  if (!journal.ok) return journal;
  addFindings(
    memory,
    journal.findings.map(({ code, detail }) => finding(code, detail)),
  );
  const isOther = journal.findings.some(({ code }) => code === 'rolled-back' || code === 'joined');
  const keysGiven = await giveBackKeys(parts, journal.keys);
  // An older copy of the journal lacks the newer keys too, and that it is older is told already.
  if (keysGiven > 0 && !isOther) addFindings(memory, [finding('keys-restored', String(keysGiven))]);
  if (isOther) {
    // The journal may have gone another way than the database remembers: every entry is compared anew.
    // The keys of erased cases may have come back with it.
    memory.standing = { ...memory.standing, known: {}, cursor: null, erased: 0 };
  }
  let database: 'current' | 'behind' = 'current';
  const isBehind = !sameHead(acknowledged, journal.head) || memory.journal === 'unsure';
  if (isBehind) {
    const caught = await catchUp(parts, journal, onProgress);
    if (caught.code !== '') return { ok: false, code: caught.code, detail: '' };
    addFindings(memory, caught.findings);
    database = caught.database;
  }
  memory.journal = 'equal';
  if (isBehind || memory.standing.ledger.ledger !== journal.ledger.ledger) {
    memory.standing = { ...memory.standing, ledger: journal.ledger, acknowledged: journal.head };
    await persistPending(parts).catch(() => {
      database = 'behind';
    });
  }
  return { ok: true, database };
}

function sameHead(one: LedgerHead | null, other: LedgerHead): boolean {
  return one?.ledger === other.ledger && one.seq === other.seq && one.hash === other.hash;
}
