import type { Entry, Subject } from '../../domain/ledger/entry.ts';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import type { Bridge } from '../../electron/contract.ts';
import { assembleStore } from './assemble-store.ts';
import { mergeDrafts } from './drafts/drafts.ts';
import { finishErasures } from './erasing/finish-erasures.ts';
import { sweepTrays } from './files/trays.ts';
import { calendarInUse } from './packs/calendar-in-use.ts';
import type { Memory, Parts, Ports } from './parts.ts';
import { NOWHERE, PLACES, type Place, placeAfter, withCalendarPack } from './place.ts';
import { type ReadyDatabase, readyDatabase } from './ready-database.ts';
import { addFindings } from './recovery/add-findings.ts';
import type { Progress } from './recovery/catch-up.ts';
import { findClockBehind } from './recovery/find-clock-behind.ts';
import { finding } from './recovery/findings.ts';
import { makeUnreadableAnew } from './recovery/make-unreadable-anew.ts';
import { refreshDues } from './recovery/refresh-dues.ts';
import { syncWithJournal } from './recovery/sync-with-journal.ts';
import { rebuiltFrom } from './recovery/tell-damage.ts';
import type { Standing } from './schema.ts';
import { practiceSealer } from './sealing/practice-sealer.ts';
import type { Sealer } from './sealing/sealer.ts';
import { xchachaSealer } from './sealing/xchacha-sealer.ts';
import { createSearchIndex } from './search/search-index.ts';
import type { Store } from './store.ts';
import { createShelf } from './streams/shelf.ts';
import { toEntry } from './streams/stored-entry.ts';
import { openStream } from './streams/stream.ts';
import { createStreamViews } from './streams/stream-view.ts';
import { systemPorts } from './system-ports.ts';
import { STORE_TEXT } from './text/store-text.ts';
import { createPacking } from './writing/packing.ts';

export type OpenStoreOptions = {
  readonly bridge: Bridge;
  readonly store: StoreName;
  /** Called while a database is being filled from the journal. */
  readonly onProgress?: (progress: Progress) => void;
  readonly ports?: Ports;
  /** The desk's key as the vault gave it; null for the practice record, whose key anybody can read. */
  readonly key: Uint8Array | null;
  /** Put before the database's name; tests use one each. */
  readonly scope?: string;
  /** Opened beforehand; from here on it is the store's. */
  readonly ready?: ReadyDatabase | null;
};

export type OpenedStore =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly code: string; readonly text: string };

const REPLACED = { broken: 'database-replaced', newer: 'database-newer' } as const;

/**
 * Opens a desk's store and brings its database up to the journal: what the database lacks is replayed, an empty one
 * is filled. Fails only when no database at all can be opened, an empty one cannot be filled, or one that does not say where
 * this desk stands cannot be mended; a journal that fails later refuses acts.
 */
export async function openStore(options: OpenStoreOptions): Promise<OpenedStore> {
  const ports = options.ports ?? systemPorts();
  const opened = options.ready ?? (await readyDatabase({ ...options, ports }));
  if (!opened) return failed('database');
  const parts = await gatherParts(options, ports, opened);
  const { lostPacks } = opened;
  if (lostPacks > 0) addFindings(parts.memory, [finding('packs-unreadable', String(lostPacks))]);
  if (opened.replaced !== 'no') addFindings(parts.memory, [finding(REPLACED[opened.replaced], opened.db.name)]);
  const { memory } = parts;
  const isFilled = memory.standing.acknowledged !== null;
  // A database that has been up to date before is shown as it is; the journal is read behind the first screen. Not where it
  // does not say where this desk stands: the first screen would ask for that.
  if (isFilled && memory.unreadable.size === 0)
    return { ok: true, store: assembleStore(parts, () => beginWork(parts)) };
  const begun = await beginWork(parts, options.onProgress);
  if (begun !== '') {
    opened.db.close();
    return failed(begun);
  }
  if (await opensNothing(parts)) {
    // The next start tries again: the keys may have come back by then.
    await opened.db.delete();
    return { ok: false, code: 'key-missing', text: STORE_TEXT.nothingOpens };
  }
  const isRebuilt = !isFilled && opened.replaced === 'no' && Object.keys(memory.standing.known).length > 0;
  if (isRebuilt) addFindings(memory, [rebuiltFrom(memory.findings)]);
  return { ok: true, store: assembleStore(parts, async () => '') };
}

/** What comes before the first act: the journal compared, drafts merged. Gives a failure code, '' when done. */
async function beginWork(parts: Parts, onProgress?: (progress: Progress) => void): Promise<string> {
  const { memory } = parts;
  try {
    const synced = await syncWithJournal(parts, onProgress);
    if (!synced.ok) return synced.code;
    await makeUnreadableAnew(parts);
    findClockBehind(parts);
    await refreshDues(parts);
    const { unreadable, isWhole } = await mergeDrafts(parts).catch(() => ({ unreadable: 1, isWhole: false }));
    await finishErasures(parts);
    if (isWhole) await sweepTrays(parts);
    if (unreadable > 0) addFindings(memory, [finding('drafts-unreadable', String(unreadable))]);
    return '';
  } catch (problem) {
    // The name tells a full disk from a damaged one on the telephone; the message may hold a path and is left out.
    return `database-${problem instanceof Error ? problem.name : 'unknown'}`;
  }
}

/** A journal full of entries, none of which opens: to offer a first set-up then would bury them. */
async function opensNothing({ db }: Parts): Promise<boolean> {
  return (await db.aside.count()) > 0 && (await db.streams.count()) === 0;
}

function failed(code: string): OpenedStore {
  return { ok: false, code, text: STORE_TEXT.openFailed };
}

async function gatherParts(
  { bridge, store, key }: OpenStoreOptions,
  ports: Ports,
  ready: ReadyDatabase,
): Promise<Parts> {
  const sealer = key ? xchachaSealer(key, ports.random) : practiceSealer(ports.random);
  const memory = await readMemory(ready, sealer);
  const calendar = () => memory.place.calendar;
  const views = createStreamViews(calendar);
  return {
    store,
    db: ready.db,
    bridge,
    sealer,
    ports,
    shelf: createShelf(),
    hand: ready.hand,
    views,
    packing: createPacking(sealer, views, calendar),
    search: createSearchIndex(),
    judgeOnce: ready.judgeOnce,
    memory,
  };
}

const NO_LEDGER: LedgerInfo = { ledger: '', code: '', openedAt: 0, predecessor: null };

const NOTHING_YET: Standing = {
  key: 'standing',
  ledger: NO_LEDGER,
  acknowledged: null,
  known: {},
  cursor: null,
  clock: { wall: 0, count: 0 },
  slots: 0,
  calendar: '',
  earlier: [],
  erased: 0,
};

async function readMemory(ready: ReadyDatabase, sealer: Sealer): Promise<Memory> {
  const [stored, place] = await Promise.all([ready.db.standing.get('standing'), readPlace(ready, sealer)]);
  // One written by an earlier version may lack what was added since.
  const standing = stored ? { ...NOTHING_YET, ...stored } : null;
  return {
    standing: standing ?? NOTHING_YET,
    savedStanding: standing,
    offered: new Set(),
    unreadable: new Set(place.unreadable),
    madeAnew: new Set(),
    counters: new Map(),
    areCountersRead: false,
    unsavedCounters: new Set(),
    journal: 'unread',
    databaseGone: false,
    actsSeen: new Set(),
    lastStamp: 0,
    draftsOwed: new Map(),
    operator: '',
    place: place.value,
    findings: [],
  };
}

/** `unreadable`: subjects whose rows say something of it and do not open. */
async function readPlace(
  ready: ReadyDatabase,
  sealer: Sealer,
): Promise<{ readonly value: Place; readonly unreadable: readonly Subject[] }> {
  const records = await ready.db.streams.where('subject').startsWithAnyOf(PLACES).toArray();
  const entries: Entry[] = [];
  const unreadable: Subject[] = [];
  for (const record of records) {
    const stream = openStream(sealer, record);
    if (stream.ok) entries.push(...stream.value.entries.map(toEntry));
    else unreadable.push(record.subject);
  }
  return { value: placeAfter(withCalendarPack(NOWHERE, await calendarInUse(ready)), entries), unreadable };
}
