import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { PlainSummary } from '../../domain/case/summary.ts';
import type { HybridClock } from '../../domain/ledger/clock.ts';
import type { EntryRef, Subject } from '../../domain/ledger/entry.ts';
import type { LedgerHead, LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../domain/ledger/lineage.ts';
import type { BareEntry, JournaledEntry, SealedValue } from '../../domain/ledger/sealed.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import { type InHand, inHandOf, isInHand } from './reading/in-hand.ts';

/** A subject's key as it lies here: `WrappedKey` without the subject's name. */
export type StoredKey = SealedValue;

/**
 * A case in lists. `tails` are its codes back to front, so that the index finds a number by its last digits.
 * `slot` is its place in the search segments. Indexed are only ids, dates and numbers.
 */
export type CaseRecord = {
  readonly id: string;
  readonly plain: PlainSummary;
  readonly tails: readonly string[];
  readonly slot: number;
  readonly key: StoredKey;
  readonly personal: SealedValue;
};

/** Some of a subject's entries, oldest first, packed and sealed together. */
export type Chunk = { readonly count: number; readonly sealed: SealedValue };

/** All entries of a subject in one row: IndexedDB pays per row. */
export type StreamRecord = {
  readonly subject: Subject;
  readonly key: StoredKey;
  /** The case's place in the search segments; -1 for other subjects. */
  readonly slot: number;
  readonly chunks: readonly Chunk[];
};

/** Where this database stands towards the journal; written with every act. */
export type Standing = {
  readonly key: 'standing';
  readonly ledger: LedgerInfo;
  /** The journal's head as of the last act that this database holds; null until a first reading of it is complete. */
  readonly acknowledged: LedgerHead | null;
  /** Per ledger, the seq up to which this database holds everything. */
  readonly known: Readonly<Record<string, number>>;
  /** Cursor of `journal.read` before which nothing is missing here; null for the beginning. */
  readonly cursor: string | null;
  readonly clock: HybridClock;
  /** Next free slot of the search segments. */
  readonly slots: number;
  /** Hash of the calendar by which the due dates in the rows were worked out; '' before the first. */
  readonly calendar: string;
  /** The ledgers before this one and how far this database knew them: the journal may lose even their names. */
  readonly earlier: readonly LedgerStanding[];
  /** How many of the cases that the record says were erased are gone from here whole; the others are owed. */
  readonly erased: number;
};

/** `key`: `<ledger code>/<serial key>`; `last`: the last serial that was journaled. */
export type CounterRecord = { readonly key: string; readonly last: number };

export type DraftRecord = { readonly id: string; readonly at: number; readonly sealed: SealedValue };

export type PackKind = 'catalogue' | 'calendar' | 'regions';

export type PackRecord = {
  readonly hash: string;
  readonly kind: PackKind;
  readonly text: string;
  readonly origin: 'shipped' | 'imported';
  readonly name: string;
  readonly adoptedAt: number;
};

/** Which pack is in use, and what was wrong with the last one that was refused ('' when nothing). */
export type PackPointer = { readonly kind: PackKind; readonly hash: string; readonly problem: string };

/** An entry that could not be taken in; kept as the journal has it and reported, never dropped. */
export type AsideRecord = {
  readonly ref: EntryRef;
  readonly reason: 'unknown-suite' | 'unsealable' | 'key-missing' | 'content-changed' | 'other-branch';
  readonly entry: JournaledEntry;
};

/**
 * What is left of a subject whose key was destroyed: its entries without their contents, as the journal keeps them. A stretch
 * that the journal loses can only be given back whole, and this is nowhere else.
 */
export type ErasedRecord = { readonly subject: Subject; readonly entries: readonly BareEntry[] };

/** A thousand cases of the search index, sealed as one. `slots` from `id` × 1,000. */
export type SegmentRecord = { readonly id: number; readonly sealed: SealedValue };

/** A case whose search text changed after its segment was packed. */
export type SearchTailRecord = {
  readonly id: string;
  readonly slot: number;
  readonly changedAt: number;
  readonly sealed: SealedValue;
};

export type StoreDatabase = Dexie & {
  readonly standing: EntityTable<Standing, 'key'>;
  readonly counters: EntityTable<CounterRecord, 'key'>;
  readonly cases: EntityTable<CaseRecord, 'id'>;
  /** The cases that something is still to be done for, and none other: lists of work cost what is in hand, not what is kept. */
  readonly inHand: EntityTable<InHand, 'id'>;
  readonly streams: EntityTable<StreamRecord, 'subject'>;
  readonly drafts: EntityTable<DraftRecord, 'id'>;
  readonly packs: EntityTable<PackRecord, 'hash'>;
  readonly packsInUse: Table<PackPointer, PackKind>;
  readonly aside: EntityTable<AsideRecord, 'ref'>;
  readonly erased: EntityTable<ErasedRecord, 'subject'>;
  readonly segments: EntityTable<SegmentRecord, 'id'>;
  readonly searchTail: EntityTable<SearchTailRecord, 'id'>;
};

/** Every version of the schema stays here, and each step has an upgrade test from the one before. */
const VERSION_1 = {
  standing: 'key',
  counters: 'key',
  cases: 'id, plain.phase, *plain.awaits, *plain.days, *tails, *flags, plain.openedOn, plain.changedAt, plain.nextDue',
  streams: 'subject, *days',
  drafts: 'id',
  packs: 'hash, kind',
  packsInUse: 'kind',
  aside: 'ref',
  segments: 'id',
  searchTail: 'id',
} as const;

/** What is in hand lies in a table of its own, instead of in four indexes over all cases. */
const VERSION_2 = {
  cases: 'id, *plain.days, *tails, plain.openedOn, plain.changedAt',
  inHand: 'id',
  streams: 'subject',
} as const;

/** Erased cases leave their bare entries. */
const VERSION_3 = { erased: 'subject' } as const;

/** `generation` rises when a database could not be opened and a new one took its place. */
export function databaseName(store: StoreName, generation: number): string {
  return `yichuang-${store}${generation === 1 ? '' : `-${generation}`}`;
}

export function createDatabase(name: string): StoreDatabase {
  // Strict: since Chromium 121 a transaction is else called complete before it is on the disk. Opened by who repairs it
  // alone: on a full disk every list on the screen would else try to.
  // Immutable: live queries share what they read; Dexie would else copy every list, row by row, for each of them.
  const options = { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'immutable' } as const;
  const db = new Dexie(name, options) as StoreDatabase;
  db.version(1).stores(VERSION_1);
  db.version(2).stores(VERSION_2).upgrade(gatherInHand);
  db.version(3).stores(VERSION_3);
  return db;
}

const ROWS_AT_ONCE = 500;

async function gatherInHand(change: Transaction): Promise<void> {
  const cases = change.table<CaseRecord, string>('cases');
  let after = '';
  for (;;) {
    const rows = await cases.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    const plains = rows.map(({ plain }) => plain);
    await change.table('inHand').bulkPut(plains.filter(isInHand).map(inHandOf));
    after = last.id;
  }
}
