import { businessDate } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-state.ts';
import { addedItemsDay, countedDay } from '../text/applied-days.ts';
import { printDate } from './case-facts.ts';

type Applied = Pick<CaseState, 'receipt' | 'addedOn'>;

/**
 * The days on which these items came over the counter: that of the receipt, which on a day off or after closing time is not
 * the day it counts from, and for items that were added later the days on which they were.
 */
export function submittedOn(state: Applied, steps: readonly string[]): string {
  return daysOf(state, steps, printDate(state.receipt && businessDate(state.receipt.at)));
}

/** The days from which they count as received, and why where the receipt does not count from the day the papers came. */
export function receivedDay(state: Applied, steps: readonly string[]): string {
  const { receipt } = state;
  const counted = printDate(receipt?.date);
  const came = printDate(receipt && businessDate(receipt.at));
  return daysOf(state, steps, counted === came ? counted : countedDay(counted));
}

/** What is said of no item is said of the whole. */
function daysOf({ addedOn }: Applied, steps: readonly string[], first: string): string {
  const added = [...new Set(steps.flatMap((step) => addedOn[step] ?? []))].sort();
  const isAllAdded = steps.length > 0 && steps.every((step) => addedOn[step] !== undefined);
  const later = added.map((day) => addedItemsDay(printDate(day)));
  return [...(isAllAdded ? [] : [first]), ...later].join('、');
}
