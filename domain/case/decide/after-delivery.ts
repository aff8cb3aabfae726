import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { deliveryConfirmed, deliveryFailed, deliveryTracked, resultAnnounced } from '../kinds/delivery.ts';
import { type Parcel, parcelsOnTheWay } from '../parcels.ts';
import { type PieceId, piecesOf } from '../pieces.ts';
import { progressOf, type StepStage } from '../progress.ts';
import { moved } from './move-pieces.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** Ids of the steps that stand at this stage. */
export function stepsAt(state: CaseState, stage: StepStage): readonly string[] {
  return progressOf(state).flatMap(({ step, stage: own }) => (own === stage ? [step.id] : []));
}

/** The one parcel with which all of these were sent. */
function parcelOf(state: CaseState, steps: readonly string[]): Parcel | Refusal {
  const touched = parcelsOnTheWay(state).filter((parcel) => parcel.steps.some((step) => steps.includes(step)));
  const [parcel] = touched;
  const isKnown = steps.every((step) => touched.some((one) => one.steps.includes(step)));
  if (!parcel || !isKnown) return refuse('nothingOnItsWay');
  return touched.length === 1 ? parcel : refuse('severalParcels');
}

export type Confirmation = {
  readonly steps: readonly string[];
  /** The day on the receipt (送达回证, mail receipt), `YYYY-MM-DD`. */
  readonly date: string;
  readonly by: string;
  readonly how: string;
};

/** 回执: what was mailed, put in a locker or taken along reached the recipient. */
export function confirmDelivery(state: CaseState, said: Confirmation, context: ActContext): Decision {
  const { steps, date, by, how } = said;
  const parcel = parcelOf(state, steps);
  if ('ok' in parcel) return parcel;
  if (by.trim() === '') return refuse('recipientMissing');
  const wrongDate = checkPastDate(date, businessDate(context.now), parcel.date, '寄出或转交的日期');
  if (wrongDate) return wrongDate;
  const data = { steps: [...steps], date, by: by.trim(), how: how.trim() };
  return { ok: true, entries: [caseEntry(state.id, deliveryConfirmed, data)], value: undefined };
}

/** It came back: the result and what was sent along lie at the window again, and may be delivered another way. */
export function failDelivery(
  state: CaseState,
  steps: readonly string[],
  reason: string,
  context: ActContext,
): Decision {
  const parcel = parcelOf(state, steps);
  if ('ok' in parcel) return parcel;
  if (reason.trim() === '') return refuse('reasonMissing');
  const data = { steps: [...steps], date: businessDate(context.now), reason: reason.trim() };
  const { code, name } = context.station;
  const back = sentAlong(state, steps).map((id) => moved(state.id, id, { at: 'station', code, name }));
  return { ok: true, entries: [caseEntry(state.id, deliveryFailed, data), ...back], value: undefined };
}

/** Pieces that went out with these results: they come back with them. */
function sentAlong(state: CaseState, steps: readonly string[]): readonly PieceId[] {
  const sent = state.steps.flatMap(({ id, delivery }) => (steps.includes(id) && delivery ? [delivery.at] : []));
  return piecesOf(state).flatMap(({ id, state: { custodian } }) =>
    custodian?.holder.at === 'applicant' && sent.includes(custodian.at) ? [id] : [],
  );
}

/** The carrier's number of what was mailed, where it came after the dispatch. */
export function trackDelivery(state: CaseState, steps: readonly string[], number: string): Decision {
  const parcel = parcelOf(state, steps);
  if ('ok' in parcel) return parcel;
  if (parcel.way !== 'mail') return refuse('nothingMailed');
  if (number.trim() === '') return refuse('mailNumberMissing');
  const data = { steps: [...steps], number: number.trim() };
  return { ok: true, entries: [caseEntry(state.id, deliveryTracked, data)], value: undefined };
}

/** The applicant was told that results lie here, and what was agreed. */
export function announceResults(state: CaseState, how: string, agreed: string, context: ActContext): Decision {
  const steps = stepsAt(state, 'to-deliver');
  if (steps.length === 0) return refuse('nothingToDeliver');
  if (how.trim() === '') return refuse('howMissing');
  const data = { steps: [...steps], date: businessDate(context.now), how: how.trim(), agreed: agreed.trim() };
  return { ok: true, entries: [caseEntry(state.id, resultAnnounced, data)], value: undefined };
}
