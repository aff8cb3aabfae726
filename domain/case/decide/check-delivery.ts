import type { Refusal } from '../../acts/decision.ts';
import type { DateString } from '../../calendar/date-string.ts';
import { personProblem } from '../../identity/read-person.ts';
import type { CaseDelivered } from '../kinds/result.ts';
import { refuse } from './support.ts';

type Said = Pick<CaseDelivered, 'way' | 'recipient' | 'place' | 'dispatch' | 'identity'>;

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** What each way of handing over must say (送达回证, domain-practice, section 1); null when it does. */
export function checkDelivery({ way, recipient, place, dispatch, identity }: Said, today: DateString): Refusal | null {
  if (isBlank(recipient.name)) return refuse('recipientMissing');
  switch (way) {
    case 'proxy':
      if (isBlank(recipient.relation)) return refuse('proxyNeedsRelation');
      if (isBlank(identity?.checked) || isBlank(identity?.mandate)) return refuse('proxyNeedsMandate');
      return wrongProxy(recipient, today);
    case 'mail':
      return isBlank(dispatch?.address) ? refuse('mailAddressMissing') : null;
    case 'locker':
      return isBlank(dispatch?.number) ? refuse('lockerMissing') : null;
    case 'village':
      return isBlank(place) ? refuse('villageNeedsPoint') : null;
    case 'electronic':
      return isBlank(place) ? refuse('electronicNeedsPlace') : null;
    case 'direct':
      return null;
  }
}

/** Whoever is not of the case was typed here; the applicant's own data passed the form, where a reason may stand for them. */
function wrongProxy(recipient: Said['recipient'], today: DateString): Refusal | null {
  const wrong = personProblem(recipient, today);
  return wrong === null ? null : refuse('recipientWrong', wrong);
}
