import type { Subject } from '../../domain/ledger/entry.ts';
import type { StoreName } from '../../electron/contract/journal-contract.ts';
import type { Bridge } from '../../electron/contract.ts';
import type { JudgeOnce } from './packs/judge-once.ts';
import type { Place } from './place.ts';
import type { Hand } from './reading/hand.ts';
import type { Finding } from './recovery/findings.ts';
import type { DraftRecord, Standing, StoreDatabase } from './schema.ts';
import type { Sealer } from './sealing/sealer.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { Shelf } from './streams/shelf.ts';
import type { StreamViews } from './streams/stream-view.ts';
import type { Packing } from './writing/packing.ts';

/** Time, chance and waiting, handed in so that tests can hold them. */
export type Ports = {
  readonly now: () => number;
  readonly newId: () => string;
  /** Cryptographic. */
  readonly random: (length: number) => Uint8Array;
  /** Calls back after `ms`; gives a way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void;
};

/**
 * What this desk knows as of its newest journaled act. The database may lag behind while it is repaired; nothing
 * here is ever older than it. The one mutable thing of an open store, changed only inside its queue.
 */
export type Memory = {
  standing: Standing;
  /** Last serials used, by `<ledger code>/<serial key>`. */
  readonly counters: Map<string, number>;
  /** Whether `counters` has what the database knew at the start. */
  areCountersRead: boolean;
  /** Counters that the database does not hold yet. */
  readonly unsavedCounters: Set<string>;
  /** The standing that the database holds, by identity. */
  savedStanding: Standing | null;
  /** Heads (by hash) of standings offered to the database since, of which it never said whether it holds them. */
  readonly offered: Set<string | undefined>;
  /** Subjects whose rows the database never gave (their values were cut short), or which do not open. They are to be made anew. */
  readonly unreadable: Set<Subject>;
  /** Those that were: one that does not open even so is not made from the whole journal again whenever a list reads it. */
  readonly madeAnew: Set<Subject>;
  /**
   * How this memory stands to the journal. `unread`: not compared since the start. `unsure`: an append was never
   * answered, the journal may hold more than is known here. Neither admits an act before the journal was read.
   */
  journal: 'unread' | 'unsure' | 'equal';
  /** Ids of the acts found when the journal was last read again. */
  actsSeen: ReadonlySet<string>;
  /** The connection was cut under us: what lies in the database must be looked at before it is believed. */
  databaseGone: boolean;
  /** When the last draft was saved, as it is marked; see `saveDraft`. Epoch ms. */
  lastStamp: number;
  /** Drafts that lie in their files and that the database did not take, by id. */
  readonly draftsOwed: Map<string, DraftRecord>;
  operator: string;
  place: Place;
  findings: readonly Finding[];
};

/** What the functions of an open store share. */
export type Parts = {
  readonly store: StoreName;
  readonly db: StoreDatabase;
  readonly bridge: Bridge;
  readonly sealer: Sealer;
  readonly ports: Ports;
  readonly shelf: Shelf;
  readonly hand: Hand;
  readonly views: StreamViews;
  readonly packing: Packing;
  readonly search: SearchIndex;
  readonly judgeOnce: JudgeOnce;
  readonly memory: Memory;
};
