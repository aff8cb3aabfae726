import type { PlainSummary } from '../../../domain/case/summary.ts';

/** What figures and lists of work ask of a case; small, because all cases in hand are read at once. */
export type InHand = Pick<
  PlainSummary,
  'id' | 'phase' | 'awaits' | 'nextDue' | 'lyingSince' | 'conflicts' | 'changedAt'
>;

/** Whether something is still to be done for the case. */
export function isInHand({ phase, awaits, nextDue, conflicts }: Omit<InHand, 'id'>): boolean {
  const isOver = phase === 'delivered' || phase === 'closed';
  return !isOver || awaits.length > 0 || nextDue !== null || conflicts > 0;
}

export function inHandOf(plain: PlainSummary): InHand {
  const { id, phase, awaits, nextDue, lyingSince, conflicts, changedAt } = plain;
  return { id, phase, awaits, nextDue, lyingSince, conflicts, changedAt };
}

/** How many cases wait in each way, by the names of `PlainSummary.awaits`. */
export function countAwaits(inHand: readonly InHand[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const awaited of inHand.flatMap(({ awaits }) => awaits)) counts.set(awaited, (counts.get(awaited) ?? 0) + 1);
  return Object.fromEntries(counts);
}
