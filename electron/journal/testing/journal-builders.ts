import { linkHash } from '../../../domain/ledger/chain.ts';
import type { LedgerHead } from '../../../domain/ledger/ledger-info.ts';
import type { JournaledAct, UnnumberedAct, UnnumberedEntry } from '../../../domain/ledger/sealed.ts';
import type { Files } from '../files.ts';
import type { Journal } from '../journal.ts';
import { type JournalPorts, openJournal } from '../open-journal.ts';
import { FOLDER } from './fake-disk.ts';

/** Ports whose ids and codes count upwards; small segments, so that a few acts already fill several. */
export function portsOn(files: Files, change: Partial<JournalPorts> = {}): JournalPorts {
  let ledgers = 0;
  let codes = 0;
  return {
    files,
    now: () => 1_790_000_000_000,
    newLedgerId: () => `ledger-${String(++ledgers).padStart(4, '0')}`,
    randomBelow: () => codes++,
    mode: 'real',
    ...change,
  };
}

/** Ids of ledgers opened after a restart must differ from those before it. */
export function portsAfterRestart(files: Files, change: Partial<JournalPorts> = {}): JournalPorts {
  return portsOn(files, { newLedgerId: () => 'ledger-after', ...change });
}

export function openOn(files: Files, acknowledged: LedgerHead | null = null, change: Partial<JournalPorts> = {}) {
  return openJournal(portsOn(files, change), FOLDER, acknowledged);
}

export function reopenOn(files: Files, acknowledged: LedgerHead | null = null, change: Partial<JournalPorts> = {}) {
  return openJournal(portsAfterRestart(files, change), FOLDER, acknowledged);
}

export function someEntry(change: Partial<UnnumberedEntry> = {}): UnnumberedEntry {
  return {
    header: {
      v: 1,
      kind: 'note.added',
      subject: 'case:1',
      seen: [],
      clock: { wall: 1_790_000_000_000, count: 0 },
      at: 1_790_000_000_000,
      operator: '001',
    },
    content: 'c'.repeat(64),
    sealed: { suite: 0, bytes: Uint8Array.of(1, 2, 3, 254, 255, 0) },
    ...change,
  };
}

export function someAct(id: string, entries = 1, change: Partial<UnnumberedAct> = {}): UnnumberedAct {
  return { id, keys: [], entries: Array.from({ length: entries }, () => someEntry()), ...change };
}

/** Everything in the journal, read in chunks of three. */
export async function readAll(journal: Journal): Promise<readonly JournaledAct[]> {
  const acts: JournaledAct[] = [];
  let from: string | null = null;
  do {
    const chunk = await journal.read(from, 3);
    acts.push(...chunk.acts);
    from = chunk.next;
  } while (from !== null);
  return acts;
}

export async function verifyAll(journal: Journal): Promise<readonly string[]> {
  const details: string[] = [];
  let from: string | null = null;
  do {
    const part = await journal.verify(from);
    details.push(...part.findings.map(({ detail }) => detail));
    from = part.next;
  } while (from !== null);
  return details;
}

export const idsOf = (acts: readonly JournaledAct[]): readonly string[] => acts.map(({ id }) => id);

export const seqsOf = (acts: readonly JournaledAct[], ledger: string): readonly number[] =>
  acts.flatMap(({ entries }) =>
    entries.filter(({ header }) => header.ledger === ledger).map(({ header }) => header.seq),
  );

/** The head of a ledger, computed anew from what was read. */
export function headOf(acts: readonly JournaledAct[], ledger: string, start: string): LedgerHead {
  const links = acts.flatMap(({ entries }) => entries).filter(({ header }) => header.ledger === ledger);
  const hash = links.reduce((prev, { header, content }) => linkHash({ header, content, prev }), start);
  return { ledger, seq: links.length, hash };
}
