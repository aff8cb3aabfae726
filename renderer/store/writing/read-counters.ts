import type { Parts } from '../parts.ts';

/**
 * The last serials used, once a start. Whoever makes memory equal to the journal comes by here, so that no act draws a
 * number before it is known which are used. Rejects when the database does not give them.
 */
export async function readCounters({ db, memory }: Pick<Parts, 'db' | 'memory'>): Promise<void> {
  if (memory.areCountersRead) return;
  for (const { key, last } of await db.counters.toArray())
    memory.counters.set(key, Math.max(last, memory.counters.get(key) ?? 0));
  memory.areCountersRead = true;
}
