import type { StoreName } from '../../electron/contract/journal-contract.ts';
import type { Bridge } from '../../electron/contract.ts';
import { createJudgeOnce, type JudgeOnce } from './packs/judge-once.ts';
import { levelPacks } from './packs/level-packs.ts';
import { createPackShelf, type PackShelf } from './packs/pack-shelf.ts';
import type { Ports } from './parts.ts';
import { createHand, type Hand } from './reading/hand.ts';
import { type OpenedDatabase, openDatabase } from './recovery/open-database.ts';

/**
 * A database that is open before anybody may read what is sealed in it, as it is behind the lock screen: its packs lie
 * open, and what is judged of them here is known to the store that is opened on it.
 */
export type ReadyDatabase = OpenedDatabase & {
  /** Nothing of them is sealed, and a passphrase takes a while: they are read meanwhile. */
  readonly hand: Hand;
  readonly packs: Pick<PackShelf, 'adopt' | 'holds' | 'read'>;
  readonly judgeOnce: JudgeOnce;
  /** How many packs of the county could not be brought back. */
  readonly lostPacks: number;
  readonly close: () => void;
};

type Wanted = {
  readonly bridge: Bridge;
  readonly store: StoreName;
  readonly ports: Ports;
  /** Put before the database's name; tests use one each. */
  readonly scope?: string | undefined;
};

/** Null when not even a new database can be opened. Whoever asked for it closes it, or opens a store on it. */
export async function readyDatabase({ bridge, store, ports, scope }: Wanted): Promise<ReadyDatabase | null> {
  const opened = await openDatabase(store, ports.after, scope);
  if (!opened) return null;
  const { db } = opened;
  const hand = createHand(db);
  const lostPacks = await levelPacks(bridge, store, db).catch(() => 0);
  const judgeOnce = createJudgeOnce();
  // No store rests on the calendar yet: the one that is opened reads it.
  const packs = createPackShelf({ db, bridge, store, ports, judgeOnce }, async () => undefined);
  return { ...opened, hand, packs, judgeOnce, lostPacks, close: () => db.close() };
}
