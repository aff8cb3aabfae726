import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { bornFields } from '../born-fields.ts';
import type { CaseState } from '../case-state.ts';
import { formChanged } from '../kinds/opening.ts';
import { type CaseDelivered, caseDelivered, resultArrived, stepConcluded } from '../kinds/result.ts';
import { type PieceId, pieceTitle } from '../pieces.ts';
import { heldAt, openGapsOf, progressOf, type StepProgress } from '../progress.ts';
import { returnableWith } from '../returnable.ts';
import { checkDelivery } from './check-delivery.ts';
import { returned as givenBack, moved } from './move-pieces.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** What the unit decided, as the clerk reads it off the result. */
export type Conclusion = {
  readonly step: string;
  readonly result: 'granted' | 'refused';
  readonly number: string;
  readonly date: string;
  readonly validUntil: string;
  readonly reason: string;
  /** Values of the fields that this result brings, by field key (出生医学证明编号 …). */
  readonly born: Readonly<Record<string, string>>;
};

/** 办结: the unit's decision. A refusal must give its reasons (行政许可法 Art. 38), a grant what is born of it (C31). */
export function concludeStep(state: CaseState, conclusion: Conclusion, context: ActContext): Decision {
  const progress = find(state, conclusion.step);
  const step = progress?.step;
  if (!progress || !step || progress.stage !== 'in-hand') return refuse('notSigned', step?.name ?? conclusion.step);
  if (conclusion.result === 'refused' && conclusion.reason.trim() === '') return refuse('refusalNeedsReason');
  const unborn = unstated(state, conclusion);
  if (unborn.length > 0) return refuse('bornMissing', step.name, unborn);
  const { acceptance } = progress.state;
  const today = businessDate(context.now);
  // Taken in after closing time it counts as accepted on the next working day; the unit may decide before that.
  const accepted = acceptance && acceptance.date <= today ? acceptance.date : null;
  const wrongDate = checkPastDate(conclusion.date, today, accepted, '受理日期');
  if (wrongDate) return wrongDate;
  const { born, ...decision } = conclusion;
  const entries: NewEntry[] = [caseEntry(state.id, stepConcluded, { ...decision, name: step.result.name })];
  const brought = Object.fromEntries(Object.entries(born).filter(([, value]) => value !== ''));
  if (Object.keys(brought).length > 0) {
    entries.push(caseEntry(state.id, formChanged, { fields: brought, reasons: {} }));
  }
  return { ok: true, entries, value: undefined };
}

/** C31: labels of what a granted result must bring and the conclusion does not say. */
function unstated({ outcome }: CaseState, { step, result, born }: Conclusion): readonly string[] {
  if (result === 'refused') return [];
  const missing = bornFields(outcome, step).filter(({ key, required }) => required && isBlank(born[key]));
  return missing.map(({ label }) => label);
}

const isBlank = (value: string | undefined): boolean => (value ?? '').trim() === '';

export type Arrival = {
  readonly steps: readonly string[];
  readonly form: 'paper' | 'electronic';
  /** Pieces that came back to the window with the results. */
  readonly returned: readonly PieceId[];
};

/** 出件: the result is at the window (paper) or to be had electronically; originals that came with it lie here again. */
export function arriveResults(state: CaseState, arrival: Arrival, { station }: ActContext): Decision {
  const { steps, form, returned } = arrival;
  const wrong = steps.map((id) => find(state, id)).find((progress) => progress?.stage !== 'to-arrive');
  if (steps.length === 0 || wrong) return refuse('notConcluded', wrong?.step.name ?? '');
  const returnable = returnableWith(state, steps);
  const elsewhere = returned.find((line) => !returnable.includes(line));
  if (elsewhere !== undefined) return refuse('notReturnable', pieceTitle(state, elsewhere));
  const copies = form === 'paper' ? 1 : 0;
  const arrived = steps.map((step) => caseEntry(state.id, resultArrived, { step, form, copies }));
  const here = { at: 'station' as const, code: station.code, name: station.name };
  const back = returned.map((id) => moved(state.id, id, here));
  return { ok: true, entries: [...arrived, ...back], value: undefined };
}

export type Delivery = Pick<CaseDelivered, 'way' | 'recipient' | 'place' | 'dispatch' | 'identity'> & {
  readonly steps: readonly string[];
  /** Pieces that go back to the applicant with the results. */
  readonly returned: readonly PieceId[];
};

/** 送达: results handed over, papers that lie here given back, all in one act. */
export function deliver(state: CaseState, delivery: Delivery, context: ActContext): Decision {
  const { steps, returned, way, recipient, place, dispatch, identity } = delivery;
  const wrong = steps.map((id) => find(state, id)).find((progress) => progress?.stage !== 'to-deliver');
  if (steps.length === 0 || wrong) return refuse('nothingToDeliver');
  const waits = steps.find((step) => openGapsOf(state, step).length > 0);
  if (waits !== undefined) return refuse('gapOpen', find(state, waits)?.step.name ?? '', gapNames(state, waits));
  const paper = way === 'electronic' && steps.find((step) => find(state, step)?.state.arrival?.form === 'paper');
  if (paper) return refuse('paperNotElectronic', find(state, paper)?.step.name ?? '');
  const date = businessDate(context.now);
  const incomplete = checkDelivery(delivery, date);
  if (incomplete) return incomplete;
  const here = new Set(heldAt(state, context.station.code));
  const handed = caseEntry(state.id, caseDelivered, {
    steps: [...steps],
    date,
    way,
    recipient,
    place,
    ...(dispatch && { dispatch }),
    ...(identity && { identity }),
  });
  const back = returned.filter((id) => here.has(id));
  return { ok: true, entries: [handed, ...givenBack(state.id, back, recipient.name)], value: undefined };
}

function gapNames(state: CaseState, step: string): readonly string[] {
  return openGapsOf(state, step).map(({ line }) => pieceTitle(state, line));
}

function find(state: CaseState, step: string): StepProgress | undefined {
  return progressOf(state).find((progress) => progress.step.id === step);
}
