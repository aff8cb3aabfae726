import { openInTime } from '../answers/open-in-time.ts';
import { PATIENCE } from '../answers/patience.ts';
import type { Parts } from '../parts.ts';
import type { Standing } from '../schema.ts';
import type { Repairs } from '../writing/perform.ts';
import { isOurs, persistPending } from '../writing/persist.ts';
import type { Queue } from '../writing/queue.ts';
import { makeUnreadableAnew } from './make-unreadable-anew.ts';
import { syncWithJournal } from './sync-with-journal.ts';

/** Pauses between attempts at a database that fails; the last one repeats. Milliseconds. */
const PAUSES = [500, 1_000, 2_000, 5_000, 15_000, 60_000] as const;

export type RepairShop = Repairs & {
  /** One attempt, now. True when the database holds everything. */
  readonly repairNow: () => Promise<boolean>;
  readonly dispose: () => void;
};

/** Repairs run in the store's queue, between acts; only `settle` and `reopen` are called from within an act. */
export function createRepairShop(parts: Parts, queue: Queue): RepairShop {
  let attempts = 0;
  let callOff: (() => void) | null = null;
  let isDisposed = false;
  const reopen = async () => {
    const wasGone = parts.memory.databaseGone;
    const isWhole = !isDisposed && (await repairDatabase(parts).catch(() => false));
    if (parts.memory.databaseGone !== wasGone) parts.shelf.touch();
    return isWhole;
  };
  // Every list on the screen asks for it when it cannot be read: one attempt is enough for all of them.
  let asked: Promise<boolean> | null = null;
  const repairNow = () => {
    asked ??= queue.run(reopen).finally(() => {
      asked = null;
    });
    return asked;
  };
  const schedule = () => {
    if (callOff || isDisposed) return;
    const pause = PAUSES[Math.min(attempts, PAUSES.length - 1)] ?? 60_000;
    callOff = parts.ports.after(pause, () => {
      callOff = null;
      attempts += 1;
      void repairNow().then((isWhole) => {
        if (isWhole) attempts = 0;
        else schedule();
      });
    });
  };
  return {
    settle: () => settle(parts, schedule),
    reopen,
    databaseFailed: schedule,
    rowsUnreadable: (subjects) => {
      for (const subject of subjects) parts.memory.unreadable.add(subject);
      void queue.run(() => makeUnreadableAnew(parts)).catch(schedule);
    },
    repairNow,
    dispose: () => {
      isDisposed = true;
      callOff?.();
    },
  };
}

async function settle(parts: Parts, databaseFailed: () => void): Promise<string> {
  try {
    const synced = await syncWithJournal(parts);
    if (!synced.ok) return synced.code;
    if (synced.database === 'behind') databaseFailed();
    return '';
  } catch {
    return 'unanswered';
  }
}

async function repairDatabase(parts: Parts): Promise<boolean> {
  const { db, memory, shelf, hand, ports } = parts;
  if (!db.isOpen()) await openInTime(db, ports.after, PATIENCE);
  const standing = await readStanding(parts);
  if (!isOurs(memory, standing)) {
    // Another database lies there, an empty one as a rule: what the shelf holds as persisted is not in it.
    shelf.forgetPersisted();
    hand.forget();
    memory.savedStanding = standing ?? null;
    memory.offered.clear();
    memory.standing = { ...memory.standing, known: {}, cursor: null };
    for (const key of memory.counters.keys()) memory.unsavedCounters.add(key);
    memory.journal = 'unsure';
    const synced = await syncWithJournal(parts);
    memory.databaseGone = !(synced.ok && synced.database === 'current');
    return !memory.databaseGone;
  }
  memory.databaseGone = false;
  await persistPending(parts);
  await makeUnreadableAnew(parts);
  return true;
}

/** A connection that does not give one small row is cut; the next attempt makes a new one. */
async function readStanding({ db }: Parts): Promise<Standing | undefined> {
  try {
    return await db.standing.get('standing');
  } catch (problem) {
    db.close();
    throw problem;
  }
}
