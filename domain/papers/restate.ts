import { businessDate } from '../calendar/instant.ts';
import { mandateOn } from '../case/mandate.ts';
import type { CaseView } from '../case/view.ts';
import { isPaperType, type PaperType } from '../numbers/paper-type.ts';
import { SUPPLEMENT } from '../text/paper-gap.ts';
import { EXTENSION } from '../text/paper-unit.ts';
import { acceptanceNoticePaper } from './acceptance-notice.ts';
import type { StepsInput } from './case-paper.ts';
import { commitmentPaper } from './commitment.ts';
import { correctionReceiptPaper } from './correction-receipt.ts';
import { declinePaper } from './decline-paper.ts';
import { deliveryReceiptPaper } from './delivery-receipt.ts';
import { extensionNoticePaper } from './extension-notice.ts';
import { feeNoticePaper } from './fee-notice.ts';
import { frozenFact } from './frozen.ts';
import { gapNoticePaper, gapPromisePaper } from './gap-papers.ts';
import { itemFormPaper } from './item-form.ts';
import { mailSlipPaper } from './mail-slip.ts';
import { mandatePaper } from './mandate.ts';
import { withNamesOfToday } from './names-of-today.ts';
import { oneFormPaper } from './one-form.ts';
import { oneTimeNoticePaper } from './one-time-notice.ts';
import type { PaperContent } from './paper-content.ts';
import { paperFrame } from './paper-desk.ts';
import { pickupVoucherPaper } from './pickup-voucher.ts';
import { receiptPaper } from './receipt.ts';
import { refusalDecisionPaper } from './refusal-decision.ts';
import { restateReturnList, restateTermination, restateWithdrawal } from './restate-acts.ts';
import { asSaid, likestTo, ofLines, ofNotice, ofOneStep, ofSteps, type Restate, type Restating } from './restating.ts';
import type { NoticeState } from './shortcomings.ts';
import { specialProcedurePaper } from './special-procedure.ts';
import { supplementReceiptPaper } from './supplement-receipt.ts';
import { unitNoticePaper } from './unit-notice.ts';
import { stepOf, type UnitPaperInput } from './unit-paper.ts';

/**
 * How each type of paper is stated anew from the case as it is now; null where the case no longer says what it was
 * about. The one place where a type finds its builder again. A type that is not here is only voided: a slip goes with
 * papers in a bag, a record of a correction and the logs tell what was, and are done anew.
 */
const RESTATE: Readonly<Partial<Record<PaperType, Restate>>> = {
  'one-form': ({ paper: _, ...input }) => oneFormPaper(input),
  receipt: ({ paper: _, ...input }) => receiptPaper(input),
  'item-form': restateItemForm,
  'one-time-notice': ofNotice(oneTimeNoticePaper, ({ unit }) => unit === undefined),
  'correction-receipt': asSaid(restateBrought),
  mandate: ({ paper: _, ...input }) => (input.view.state.mandate ? mandatePaper(input) : null),
  'gap-promise': ofLines(gapPromisePaper, gapLines),
  'gap-notice': ofLines(gapNoticePaper, gapLines),
  commitment: ofLines(commitmentPaper, committedLines),
  'return-list': restateReturnList,
  withdrawal: restateWithdrawal,
  termination: restateTermination,
  'decline-decision': asSaid(ofSteps(declinePaper, ({ declined }) => declined?.form === 'not-ours')),
  'not-needed-notice': asSaid(ofSteps(declinePaper, ({ declined }) => declined?.form === 'not-needed')),
  decision: asSaid(ofOneStep(refusalDecisionPaper, ({ conclusion }) => conclusion?.result === 'refused')),
  'special-procedure': asSaid(ofOneStep(specialProcedurePaper, ({ pauses }) => pauses.length > 0)),
  'extension-notice': restateExtension,
  'fee-notice': ofOneStep(feeNoticePaper, ({ fee }) => fee !== null),
  'unit-notice': asSaid(restateUnitNotice),
  'acceptance-notice': ofSteps(acceptanceNoticePaper),
  'pickup-voucher': ofSteps(atHandOver(pickupVoucherPaper)),
  'mail-slip': ofSteps(atHandOver(mailSlipPaper), ({ delivery }) => delivery?.way === 'mail'),
  'delivery-receipt': ofSteps(deliveryReceiptPaper),
};

/** Whether a paper of this type can be stated anew at all. */
export function canRestate(type: string): boolean {
  return isPaperType(type) && RESTATE[type] !== undefined;
}

/**
 * The paper as it would be stated today; null where it can only be voided. It goes on naming who acted for the applicant
 * by a mandate that held when it was issued, though that has run out since.
 */
export function restatePaper(input: Restating): PaperContent | null {
  const { type, at } = input.paper;
  const view = { ...withNamesOfToday(input.view), mandate: mandateOn(input.view.state, businessDate(at)) };
  return isPaperType(type) ? (RESTATE[type]?.({ ...input, view }) ?? null) : null;
}

/** What was given back with the results is known by the moment of the hand-over; the paper is of today. */
function atHandOver(build: (input: StepsInput) => PaperContent) {
  return (input: StepsInput): PaperContent => {
    const { view, desk, number, steps } = input;
    const handed = view.steps.find(({ step, state }) => steps.includes(step.id) && state.delivery)?.state.delivery?.at;
    const stated = build({ ...input, desk: { ...desk, now: handed ?? desk.now } });
    return { ...stated, date: paperFrame('pickup-voucher', desk, number).date };
  };
}

/** The last day until then is known by the paper alone. */
function restateExtension({ paper, ...input }: Restating): PaperContent | null {
  const before = frozenFact(paper, EXTENSION.before);
  const build = (unit: UnitPaperInput) => extensionNoticePaper({ ...unit, before });
  return ofOneStep(build, ({ extension }) => extension !== null)({ paper, ...input });
}

function restateUnitNotice(input: Restating): PaperContent | null {
  const step = input.view.steps.find((one) => input.paper.steps.includes(one.step.id))?.step.id ?? '';
  if (!stepOf({ ...input, step })) return null;
  const isMeant = ({ unit, steps }: NoticeState) => unit !== undefined && steps.includes(step);
  return ofNotice((told) => unitNoticePaper({ ...told, step }), isMeant)(input);
}

/** What came against a notice, or later without one: two papers of one series, told apart by their title. */
function restateBrought(input: Restating): PaperContent | null {
  if (input.paper.title === SUPPLEMENT.title) return ofLines(supplementReceiptPaper, broughtLines)(input);
  return ofNotice(correctionReceiptPaper, ({ correction }) => correction !== null)(input);
}

function gapLines({ state }: CaseView) {
  return state.gaps;
}

function committedLines({ materials }: CaseView) {
  return materials.flatMap(({ line, state }) =>
    state?.received?.as === 'committed' ? [{ line: line.id, at: state.received.at }] : [],
  );
}

function broughtLines({ state: { receipt }, materials }: CaseView) {
  return materials.flatMap(({ line, state }) =>
    receipt && state?.received && state.received.at > receipt.at ? [{ line: line.id, at: state.received.at }] : [],
  );
}

/** Of several signers of one item each has an own form: it is the one that says most of the same. */
function restateItemForm({ paper, ...input }: Restating): PaperContent | null {
  const forms = (input.view.state.outcome?.forms ?? []).filter(
    ({ name, step }) => name === paper.title && paper.steps.includes(step),
  );
  return likestTo(
    paper,
    forms.map((form) => itemFormPaper({ ...input, form })),
  );
}
