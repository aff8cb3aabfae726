import { inHandOf, isInHand } from '../reading/in-hand.ts';
import type { CaseRecord, StoreDatabase } from '../schema.ts';

/**
 * The only way a case's row is written: with it goes whether the case is in hand, so that neither can lie in the
 * database without the other. Inside a transaction over both tables.
 */
export async function putRows({ cases, inHand }: StoreDatabase, rows: readonly CaseRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const plains = rows.map(({ plain }) => plain);
  const open = plains.filter(isInHand);
  const over = plains.filter((plain) => !isInHand(plain));
  await Promise.all([
    cases.bulkPut([...rows]),
    open.length > 0 ? inHand.bulkPut(open.map(inHandOf)) : undefined,
    over.length > 0 ? inHand.bulkDelete(over.map(({ id }) => id)) : undefined,
  ]);
}
