import type { LedgerHead } from '../../../domain/ledger/ledger-info.ts';
import type { Parts } from '../parts.ts';
import { persistPending } from '../writing/persist.ts';
import { readCounters } from '../writing/read-counters.ts';
import { addFindings } from './add-findings.ts';
import { catchUp, type Progress } from './catch-up.ts';
import { earlierThan } from './earlier-ledgers.ts';
import { finding, mendingSoFar } from './findings.ts';
import { giveBackEntries, type OnGiven } from './give-back-entries.ts';
import { giveBackKeys } from './give-back-keys.ts';
import { isDamage, tellDamage } from './tell-damage.ts';

export type Synced =
  | { readonly ok: true; readonly database: 'current' | 'behind' }
  | { readonly ok: false; readonly code: string; readonly detail: string };

/**
 * Opens the journal and makes memory and database equal to it: nothing to do when the heads agree; else everything
 * the journal has more is taken in. Entries that only the database has stay, and the journal is given back what it lacks.
 */
export async function syncWithJournal(parts: Parts, onProgress?: (progress: Progress) => void): Promise<Synced> {
  const { bridge, store, memory } = parts;
  await readCounters(parts);
  const before = memory.standing;
  const { acknowledged } = before;
  const journal = await bridge.call('journal.open', { store, acknowledged });
  if (!journal.ok) return journal;
  const found = [...journal.findings];
  const isOther = journal.findings.some(({ code }) => code === 'rolled-back' || code === 'joined');
  const areKeysDamaged = journal.findings.some(({ code }) => code === 'keys-damaged');
  const keysGiven = await giveBackKeys(parts, areKeysDamaged ? 0 : journal.keys);
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
    found.push(...caught.damage);
    database = caught.database;
  }
  const isLacking = found.some((each) => each.code === 'rolled-back' || isDamage(each));
  const back = isLacking ? await told(parts, (tell) => giveBackEntries(parts, before, tell)).catch(() => null) : null;
  addFindings(memory, tellDamage({ journal: found, database: acknowledged ? 'known' : 'empty', back }));
  const ledger = back?.ledger ?? journal.ledger;
  memory.journal = 'equal';
  const earlier = earlierThan(before, ledger, journal.earlier);
  const isNew = before.ledger.ledger !== ledger.ledger || earlier.length !== before.earlier.length;
  if (isBehind || back?.ledger || isNew) {
    memory.standing = { ...memory.standing, ledger, earlier, acknowledged: journal.head };
    await persistPending(parts).catch(() => {
      database = 'behind';
    });
  }
  return { ok: true, database };
}

/** With many cases it takes minutes, acts wait for it, and the screen stands open: that is said for as long as it lasts. */
async function told<T>({ memory, shelf }: Parts, mend: (tell: OnGiven) => Promise<T>): Promise<T> {
  const others = () => memory.findings.filter(({ code }) => code !== 'mending');
  const tell: OnGiven = (entries, of) => {
    memory.findings = [...others(), mendingSoFar(entries, of)];
    shelf.touch();
  };
  tell(0, 0);
  try {
    return await mend(tell);
  } finally {
    memory.findings = others();
  }
}

function sameHead(one: LedgerHead | null, other: LedgerHead): boolean {
  return one?.ledger === other.ledger && one.seq === other.seq && one.hash === other.hash;
}
