import type { StepState } from '../case/step-state.ts';
import type { StepView } from '../case/view.ts';
import { DELIVERY } from '../text/paper-result.ts';
import { BY_HAND, fact, NOTHING, orNothing, wideFact } from './blocks.ts';
import { printDate } from './case-facts.ts';

type DeliveryState = NonNullable<StepState['delivery']>;
type Facts = ReturnType<typeof fact>[];

/** The hand-over of these steps, as recorded in the act; null before it. */
export const deliveryOf = (steps: readonly StepView[]): DeliveryState | null =>
  steps.find(({ state }) => state.delivery)?.state.delivery ?? null;

/** Typed under the line of who signs for it, once the hand-over is recorded. */
export function recipientOf(steps: readonly StepView[]): string {
  return deliveryOf(steps)?.recipient.name ?? BY_HAND;
}

/**
 * How it reaches the recipient, as it truly does: who came and how he was checked; carrier, address and number by mail,
 * the number left for the pen while it is unknown; the locker; the helper. `tracking` came after the dispatch.
 */
export function wayFacts(delivery: DeliveryState, tracking = ''): Facts {
  const { way, recipient, place, date, dispatch, identity } = delivery;
  switch (way) {
    case 'direct':
      return [
        fact(DELIVERY.recipient, recipient.name),
        fact(DELIVERY.identity, orNothing(identity?.checked)),
        wideFact(DELIVERY.place, orNothing(place)),
      ];
    case 'proxy':
      return [
        fact(DELIVERY.recipient, recipient.name),
        fact(DELIVERY.relation, recipient.relation),
        fact(DELIVERY.identity, orNothing(identity?.checked)),
        fact(DELIVERY.mandate, orNothing(identity?.mandate)),
        wideFact(DELIVERY.place, orNothing(place)),
      ];
    case 'mail':
      return [
        fact(DELIVERY.recipient, recipient.name),
        fact(DELIVERY.sentOn.mail, printDate(date)),
        fact(DELIVERY.carrier, orNothing(dispatch?.carrier)),
        fact(DELIVERY.mailNumber, tracking || dispatch?.number || BY_HAND),
        wideFact(DELIVERY.mailAddress, orNothing(dispatch?.address || place)),
        fact(DELIVERY.mailDate, BY_HAND),
      ];
    case 'locker':
      return [
        fact(DELIVERY.recipient, recipient.name),
        fact(DELIVERY.sentOn.locker, printDate(date)),
        fact(DELIVERY.locker, orNothing(dispatch?.number)),
        wideFact(DELIVERY.place, orNothing(place)),
      ];
    case 'village':
      return [
        fact(DELIVERY.helper, recipient.name),
        fact(DELIVERY.sentOn.village, printDate(date)),
        wideFact(DELIVERY.point, orNothing(place)),
      ];
    case 'electronic':
      return [fact(DELIVERY.recipient, recipient.name), wideFact(DELIVERY.electronicPlace, place || NOTHING)];
  }
}
