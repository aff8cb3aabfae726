import type { Parts } from '../parts.ts';
import { pendingRows } from './case-row.ts';

/** What the work bench counts. `awaits` by what cases wait for, as in `PlainSummary.awaits`. */
export type Counts = {
  /** All cases of this desk. */
  readonly cases: number;
  readonly awaits: Readonly<Record<string, number>>;
  /** Open cases with a step due on `today`, and before it. */
  readonly dueToday: number;
  readonly overdue: number;
  readonly drafts: number;
};

/** Never reads a row: only counts along indexes, which hold nothing for cases that wait for nothing. */
export async function readCounts(
  { db, shelf, views, memory }: Pick<Parts, 'db' | 'shelf' | 'views' | 'memory'>,
  today: string,
): Promise<Counts> {
  const pending = pendingRows({ shelf, views });
  const keys = (await db.cases.orderBy('plain.awaits').uniqueKeys()) as string[];
  // Slots are given once: only a desk that never erased a case knows their number without counting.
  const counting = memory.place.erasures.size > 0;
  const [overdue, dueToday, drafts, stored, replaced, ...awaited] = await Promise.all([
    db.cases.where('plain.nextDue').below(today).count(),
    db.cases.where('plain.nextDue').equals(today).count(),
    db.drafts.count(),
    counting ? db.cases.count() : 0,
    db.cases.bulkGet([...pending.keys()]),
    ...keys.map((key) => db.cases.where('plain.awaits').equals(key).count()),
  ]);
  const awaits = new Map(keys.map((key, at) => [key, awaited[at] ?? 0]));
  const totals = { overdue, dueToday };
  const add = (plain: { awaits: readonly string[]; nextDue: string | null }, one: 1 | -1) => {
    for (const key of plain.awaits) awaits.set(key, (awaits.get(key) ?? 0) + one);
    if (plain.nextDue !== null && plain.nextDue < today) totals.overdue += one;
    if (plain.nextDue === today) totals.dueToday += one;
  };
  for (const record of replaced) if (record) add(record.plain, -1);
  for (const { plain } of pending.values()) add(plain, 1);
  return {
    ...totals,
    cases: counting ? stored + replaced.filter((record) => !record).length : memory.standing.slots,
    drafts,
    awaits: Object.fromEntries([...awaits].filter(([, count]) => count > 0)),
  };
}
