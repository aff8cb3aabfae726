import type { CaseState } from '../case/case-state.ts';
import { piecesOf } from '../case/pieces.ts';
import { isDone, openNotice, progressOf, type StepProgress } from '../case/progress.ts';
import type { CaseView } from '../case/view.ts';
import { maskParty } from '../identity/mask-party.ts';
import { maskIdNo, maskPhone } from '../identity/masking.ts';
import { formatNumber } from '../numbers/format-number.ts';
import { applicantOf, bundleNameOf, caseNumberOf } from '../papers/case-facts.ts';
import { LEDGER, STAGE } from '../text/paper-log.ts';
import { DELIVERY, RESULT } from '../text/paper-result.ts';

/**
 * A line of the 窗口办件台账, its twenty columns as far as entries know them ('' where they do not): 序号 is its place.
 * Persons are masked: the book lies open at the window (domain-practice, sections 6 and 11).
 */
export type LedgerLine = {
  readonly caseId: string;
  /** Epoch ms of the receipt; null before it. */
  readonly receivedAt: number | null;
  readonly number: string;
  readonly applicant: string;
  readonly idNo: string;
  readonly phone: string;
  readonly bundle: string;
  readonly kind: string;
  readonly papers: number;
  readonly receivedBy: string;
  readonly acceptedOn: string;
  readonly promisedOn: string;
  readonly stage: string;
  readonly heldUpBy: string;
  readonly concludedOn: string;
  readonly result: string;
  readonly deliveredBy: string;
  readonly deliveredOn: string;
  readonly collectedBy: string;
  readonly rating: string;
  readonly remark: string;
};

export function ledgerLine(view: CaseView): LedgerLine {
  const { state } = view;
  const applicant = applicantOf(state);
  const taken = piecesOf(state).flatMap(({ state: { received, rejected } }) =>
    received && !rejected ? [received] : [],
  );
  const last = state.steps.findLast(({ delivery }) => delivery)?.delivery;
  const open = state.closing ? null : openNotice(state);
  return {
    caseId: state.id,
    receivedAt: state.receipt?.at ?? null,
    number: caseNumberOf(state),
    applicant: maskParty(applicant.name, applicant.idNo),
    idNo: applicant.idNo === '' ? '' : maskIdNo(applicant.idNo),
    phone: applicant.phone === '' ? '' : maskPhone(applicant.phone),
    bundle: bundleNameOf(state),
    kind: view.steps.every(({ step }) => step.promisedDays === 0) ? LEDGER.atOnce : LEDGER.promised,
    papers: taken.reduce((sum, { originals, copies }) => sum + originals + copies, 0),
    receivedBy: state.receipt?.operator ?? '',
    acceptedOn: latest(state.steps.map(({ acceptance }) => acceptance?.date)),
    promisedOn: state.closing ? '' : (view.promised ?? ''),
    stage: closedText(state) ?? stageText(progressOf(state)),
    heldUpBy: [open ? LEDGER.waitsForCorrection(open.date) : '', ...pausesOf(view)].filter(Boolean).join('；'),
    concludedOn: allConcluded(view) ? latest(state.steps.map(({ conclusion }) => conclusion?.date)) : '',
    result: resultText(view),
    deliveredBy: last ? DELIVERY.ways[last.way] : '',
    deliveredOn: last?.date ?? '',
    collectedBy: last ? maskParty(last.recipient.name, last.recipient.idNo) : '',
    rating: '',
    remark: state.conflicts.length > 0 ? LEDGER.conflict : '',
  };
}

const latest = (dates: readonly (string | undefined)[]): string =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1) ?? '';

/** The special procedures that hold a step up, each with its ground (行政许可法 Art. 45). */
const pausesOf = ({ state: { closing }, steps }: CaseView): readonly string[] =>
  (closing ? [] : steps).flatMap(({ state: { pauses, conclusion } }) =>
    pauses.flatMap(({ procedure, from, ground, to }) =>
      to === null && !conclusion ? [LEDGER.paused(procedure, from, ground)] : [],
    ),
  );

const allConcluded = ({ steps }: CaseView): boolean =>
  steps.length > 0 && steps.every(({ state, stage }) => state.conclusion || isDone(stage));

/** Of a case that was closed as an error of the record, or joined to another: its steps stand nowhere any more. */
export function closedText({ closing }: CaseState): string | null {
  if (closing === null) return null;
  return closing.successor ? LEDGER.joinedTo(formatNumber(closing.successor.number)) : LEDGER.closed;
}

/** Where each step stands that is not done, units after their stage. */
export function stageText(progress: readonly StepProgress[]): string {
  const open = progress.filter(({ stage }) => stage !== 'delivered');
  const stages = [...new Set(open.map(({ stage }) => stage))];
  const texts = stages.map((stage) => {
    const units = open.filter((one) => one.stage === stage).map(({ step }) => step.unit.name);
    return LEDGER.atUnits(STAGE[stage], [...new Set(units)]);
  });
  return texts.length === 0 ? LEDGER.done : texts.join('；');
}

function resultText({ state }: CaseView): string {
  const results = state.steps.flatMap(({ conclusion }) => (conclusion ? [conclusion.result] : []));
  const count = (result: keyof typeof RESULT) => results.filter((one) => one === result).length;
  const told = (['granted', 'refused'] as const).filter((result) => count(result) > 0);
  return told.map((result) => LEDGER.results(RESULT[result], count(result))).join('、');
}
