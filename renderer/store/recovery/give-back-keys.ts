import type { Parts } from '../parts.ts';
import type { StreamRecord } from '../schema.ts';

/** Keys given back in one message; each weighs about a hundred bytes. */
const AT_ONCE = 2_000;

type Keeping = Pick<Parts, 'bridge' | 'store' | 'memory'>;

/**
 * The journal's file of keys may be lost or damaged while everything else is whole; nobody would notice before the
 * database is lost too, and then nothing opens. So they are counted at each opening, and the database gives back its own.
 * Counting does not find a key in whose place another one came: that is for `checkRowsInIdle`, which looks at each.
 * @param journaled of how many subjects the journal has the key; 0 when its file is known to be damaged
 * @returns how many it lacked
 */
export async function giveBackKeys(parts: Parts, journaled: number): Promise<number> {
  const { db } = parts;
  if (journaled >= (await db.streams.count())) return 0;
  let kept = 0;
  let records: StreamRecord[] = [];
  for (const subject of await db.streams.toCollection().primaryKeys()) {
    const record = await db.streams.get(subject);
    if (record) records.push(record);
    if (records.length < AT_ONCE) continue;
    kept += await keepKeysOf(parts, records);
    records = [];
  }
  return kept + (await keepKeysOf(parts, records));
}

/**
 * Gives the journal the keys of these rows as far as it lacks them; says how many that were. What was erased on purpose stays
 * without its key, also while its row still waits to be removed.
 */
export async function keepKeysOf(
  { bridge, store, memory }: Keeping,
  records: readonly StreamRecord[],
): Promise<number> {
  const { erasedSubjects } = memory.place;
  const keys = records
    .filter(({ subject }) => !erasedSubjects.has(subject))
    .map(({ subject, key: { suite, bytes } }) => ({ subject, suite, bytes }));
  if (keys.length === 0) return 0;
  const answer = await bridge.call('journal.keepKeys', { store, keys });
  return answer.ok ? answer.kept : 0;
}
