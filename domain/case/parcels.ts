import type { CaseState } from './case-state.ts';
import type { DeliveryWay } from './kinds/result.ts';
import { progressOf } from './progress.ts';

/** Results that left the window in one act and are not known to have arrived; `number` of the carrier, '' while unknown. */
export type Parcel = {
  readonly steps: readonly string[];
  readonly way: DeliveryWay;
  /** The day it was sent. */
  readonly date: string;
  readonly number: string;
};

/** What is on its way, the longest sent first: each parcel has a number, a receipt and a fate of its own. */
export function parcelsOnTheWay(state: CaseState): readonly Parcel[] {
  const sent = progressOf(state).flatMap(({ stage, state: { id, delivery, tracking } }) =>
    stage === 'to-confirm' && delivery ? [{ id, delivery, tracking }] : [],
  );
  return [...Map.groupBy(sent, ({ delivery }) => delivery.at)]
    .sort(([one], [other]) => one - other)
    .flatMap(([, together]) => {
      const [first] = together;
      if (!first) return [];
      const { way, date, dispatch } = first.delivery;
      const number = first.tracking || (way === 'mail' ? (dispatch?.number ?? '') : '');
      return [{ steps: together.map(({ id }) => id), way, date, number }];
    });
}
