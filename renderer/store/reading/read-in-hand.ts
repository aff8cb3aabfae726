import type { Parts } from '../parts.ts';
import { pendingRows } from './case-row.ts';
import { type InHand, inHandOf, isInHand } from './in-hand.ts';

type Reading = Pick<Parts, 'db' | 'shelf' | 'views' | 'memory'>;

/** Every case that something is still to be done for, in no order. */
export async function readInHand(parts: Pick<Parts, 'hand' | 'shelf' | 'views'>): Promise<readonly InHand[]> {
  const pending = pendingRows(parts);
  const stored = await parts.hand.all();
  const waiting = [...pending.values()].map(({ plain }) => inHandOf(plain)).filter(isInHand);
  return [...waiting, ...stored.filter(({ id }) => !pending.has(id))];
}

/** All cases of this desk. Slots are given once: a desk that never erased a case knows their number without counting. */
export async function countCases({ db, shelf, views, memory }: Reading): Promise<number> {
  if (memory.place.erasures.size === 0) return memory.standing.slots;
  const pending = [...pendingRows({ shelf, views }).keys()];
  const [stored, held] = await Promise.all([db.cases.count(), db.cases.bulkGet(pending)]);
  return stored + held.filter((record) => !record).length;
}
