import type { PaperState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import { isPaperType, type PaperType } from '../numbers/paper-type.ts';
import { acceptanceNoticePaper } from './acceptance-notice.ts';
import { correctionReceiptPaper } from './correction-receipt.ts';
import { deliveryReceiptPaper } from './delivery-receipt.ts';
import { feeNoticePaper } from './fee-notice.ts';
import { itemFormPaper } from './item-form.ts';
import { likest } from './likest.ts';
import { mandatePaper } from './mandate.ts';
import { oneFormPaper } from './one-form.ts';
import { oneTimeNoticePaper } from './one-time-notice.ts';
import { type PaperContent, paperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame } from './paper-desk.ts';
import { pickupVoucherPaper } from './pickup-voucher.ts';
import { receiptPaper } from './receipt.ts';
import { specialProcedurePaper } from './special-procedure.ts';
import type { UnitPaperInput } from './unit-paper.ts';

/** A paper that was issued, the case as it is now, and the number under which it is stated anew. */
export type Restating = {
  readonly paper: PaperState;
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
};

type Restate = (input: Restating) => PaperContent | null;

/**
 * How each type of paper is stated anew from the case as it is now; null where the case no longer says what it was
 * about. The one place where a type finds its builder again. A type that is not here is only voided: what it states is
 * an act of its own (a slip, a refusal), which is done anew.
 */
const RESTATE: Readonly<Partial<Record<PaperType, Restate>>> = {
  'one-form': ({ paper: _, ...input }) => oneFormPaper(input),
  receipt: ({ paper: _, ...input }) => receiptPaper(input),
  'item-form': restateItemForm,
  'one-time-notice': ofNotice(oneTimeNoticePaper),
  'correction-receipt': ofNotice(correctionReceiptPaper),
  mandate: ({ paper: _, ...input }) => (input.view.state.mandate ? mandatePaper(input) : null),
  'special-procedure': ofOneStep(specialProcedurePaper),
  'fee-notice': ofOneStep(feeNoticePaper),
  'acceptance-notice': ofSteps(acceptanceNoticePaper),
  'pickup-voucher': ofSteps(pickupVoucherAnew),
  'delivery-receipt': ofSteps(deliveryReceiptPaper),
};

/** Whether a paper of this type can be stated anew at all. */
export function canRestate(type: string): boolean {
  return isPaperType(type) && RESTATE[type] !== undefined;
}

/** The paper as it would be stated today; null where it can only be voided. */
export function restatePaper(input: Restating): PaperContent | null {
  const { type } = input.paper;
  return isPaperType(type) ? (RESTATE[type]?.(input) ?? null) : null;
}

type OfSteps = { view: CaseView; desk: PaperDesk; number: string; steps: readonly string[] };

/** Steps that the case no longer has are no longer stated. */
function ofSteps(build: (input: OfSteps) => PaperContent): Restate {
  return ({ paper, ...input }) => {
    const steps = input.view.steps.flatMap(({ step }) => (paper.steps.includes(step.id) ? [step.id] : []));
    return steps.length === 0 ? null : build({ ...input, steps });
  };
}

/** What was given back with the results is known by the moment of the hand-over; the paper is of today. */
function pickupVoucherAnew(input: OfSteps): PaperContent {
  const { view, desk, number, steps } = input;
  const handed = view.steps.find(({ step, state }) => steps.includes(step.id) && state.delivery)?.state.delivery?.at;
  const stated = pickupVoucherPaper({ ...input, desk: { ...desk, now: handed ?? desk.now } });
  return { ...stated, date: paperFrame('pickup-voucher', desk, number).date };
}

/** What a unit tells about one item. */
function ofOneStep(build: (input: UnitPaperInput) => PaperContent): Restate {
  return ({ paper, ...input }) => {
    const step = input.view.steps.find((one) => paper.steps.includes(one.step.id))?.step.id;
    return step === undefined ? null : build({ ...input, step });
  };
}

type OfNotice = { view: CaseView; desk: PaperDesk; number: string; notice: string };

/** A paper does not carry the id of its notice: it is the one that says most of the same. */
function ofNotice(build: (input: OfNotice) => PaperContent): Restate {
  return ({ paper, ...input }) => {
    const notices = input.view.state.notices.filter(({ unit }) => unit === undefined);
    return likestTo(
      paper,
      notices.map(({ id }) => build({ ...input, notice: id })),
    );
  };
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

function likestTo({ content }: PaperState, candidates: readonly PaperContent[]): PaperContent | null {
  const frozen = paperContent.safeParse(content);
  return frozen.success ? likest(frozen.data, candidates) : (candidates[0] ?? null);
}
