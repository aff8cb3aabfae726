import type { Delivery } from '../../../domain/case/decide/result.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import type { Collectable, Collector } from './issue-model.ts';

/** The ways the page offers; 代收 follows from who came. */
export const HANDOVER_WAYS = ['direct', 'mail', 'locker', 'village', 'electronic'] as const;
export type HandoverWay = (typeof HANDOVER_WAYS)[number];

/** Who stands at the counter and how the results reach the applicant, as typed. */
export type Handover = {
  readonly by: 'self' | 'proxy';
  /** The applicant as the case names it: what is sent without a person's name goes to it. */
  readonly party: string;
  readonly name: string;
  readonly idNo: string;
  readonly relation: string;
  readonly way: HandoverWay;
  readonly place: string;
  readonly carrier: string;
  /** The number of the mail or of the locker. */
  readonly number: string;
  readonly address: string;
  readonly phone: string;
  /** Who takes it along to the village. */
  readonly helper: string;
  /** The village or service point he takes it to. */
  readonly village: string;
  /** Where an electronic result is sent. */
  readonly electronicTo: string;
  /** The clerk has compared the document with the person. */
  readonly checked: boolean;
  /** A proxy showed his mandate. */
  readonly mandate: boolean;
};

/** An organisation comes by a person, whose name is typed; everybody else is known from the case. */
export function newHandover(collector: Collector, place: string): Handover {
  const { name, idNo, address, phone, isBody } = collector;
  return {
    by: 'self',
    party: name,
    name: isBody ? '' : name,
    idNo: isBody ? '' : idNo,
    relation: isBody ? ISSUE_TEXT.staff : '',
    way: 'direct',
    place,
    carrier: ISSUE_TEXT.usualCarrier,
    number: '',
    address,
    phone,
    helper: '',
    village: '',
    electronicTo: phone,
    checked: false,
    mandate: false,
  };
}

/** The applicant's own data come from the case; a proxy, or who comes for an organisation, is typed. */
export function changeBy(handover: Handover, by: Handover['by'], collector: Collector): Handover {
  const { name, idNo, relation } = newHandover(collector, handover.place);
  const own = by === 'self' ? { name, idNo, relation } : { name: '', idNo: '', relation: '' };
  return { ...handover, by, ...own, checked: false, mandate: false };
}

/** Nobody of the applicant's stands at the counter: it is sent or taken along. */
const isSent = (way: HandoverWay): boolean => way !== 'direct';

/** Why the results cannot be handed over yet; null when they can. */
export function handoverBlock(handover: Handover, chosen: number): string | null {
  const words = ISSUE_TEXT.blocked;
  if (chosen === 0) return words.none;
  if (isSent(handover.way)) return sentBlock(handover);
  if (handover.name.trim() === '') return words.recipient;
  if (handover.by === 'proxy' && handover.relation.trim() === '') return words.relation;
  if (!handover.checked) return words.unchecked;
  return handover.by === 'proxy' && !handover.mandate ? words.mandate : null;
}

function sentBlock({ way, name, address, number, helper, village, electronicTo }: Handover): string | null {
  const words = ISSUE_TEXT.blocked;
  if (way === 'mail' && name.trim() === '') return words.mailTo;
  if (way === 'mail' && address.trim() === '') return words.address;
  if (way === 'electronic' && electronicTo.trim() === '') return words.electronic;
  if (way === 'locker' && number.trim() === '') return words.locker;
  if (way === 'village' && helper.trim() === '') return words.helper;
  return village.trim() === '' && way === 'village' ? words.place : null;
}

/** A paper that lies here is not delivered by sending a copy of it; null when all that is chosen is electronic. */
export function paperBlock({ way }: Handover, chosen: readonly Collectable[]): string | null {
  const hasPaper = chosen.some(({ step }) => step.state.arrival?.form === 'paper');
  return way === 'electronic' && hasPaper ? ISSUE_TEXT.blocked.paper : null;
}

/** What the act records of the hand-over: who takes the results, in which way, and how that was made sure. */
export function handedOver(handover: Handover): Omit<Delivery, 'steps' | 'returned'> {
  const { by, way, name, idNo, relation, place } = handover;
  const person = { name: name.trim(), idNo: idNo.trim(), relation: relation.trim() };
  const recipient = way !== 'direct' && person.name === '' ? { name: handover.party, idNo: '', relation: '' } : person;
  if (way === 'direct') {
    const identity = { checked: ISSUE_TEXT.identity, mandate: by === 'proxy' ? ISSUE_TEXT.mandateSeen : '' };
    const isProxy = by === 'proxy';
    return { way: isProxy ? 'proxy' : 'direct', recipient, place: place.trim(), identity };
  }
  return { way, ...sentTo(handover, recipient) };
}

function sentTo(
  handover: Handover,
  recipient: Delivery['recipient'],
): Pick<Delivery, 'recipient' | 'place' | 'dispatch'> {
  const { way, place, carrier, number, address, phone, helper, village } = handover;
  if (way === 'village') {
    return { recipient: { name: helper.trim(), idNo: '', relation: ISSUE_TEXT.helperRelation }, place: village.trim() };
  }
  if (way === 'electronic') return { recipient, place: handover.electronicTo.trim() };
  const isMail = way === 'mail';
  const dispatch = {
    carrier: isMail ? carrier.trim() : '',
    number: number.trim(),
    address: isMail ? address.trim() : '',
    phone: phone.trim(),
  };
  return { recipient, place: isMail ? address.trim() : place.trim(), dispatch };
}
