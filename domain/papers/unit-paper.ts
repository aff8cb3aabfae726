import type { CaseView, StepView } from '../case/view.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import { UNIT_PAPER } from '../text/paper-unit.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import { BY_HAND, fact, factsBlock, orNothing, signer, wideFact } from './blocks.ts';
import { applicantOf, caseNumberOf, printDate } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';

export type UnitPaperInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  readonly step: string;
};

/** What the papers have in common that a unit addresses to the applicant about one item. */
export function unitPaperFrame(type: PaperType, { view, desk, number }: UnitPaperInput): PaperContent {
  return {
    ...paperFrame(type, desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(view.state),
    addressee: applicantOf(view.state).name,
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.recipient)],
  };
}

export function stepOf({ view, step }: UnitPaperInput): StepView | undefined {
  return view.steps.find((one) => one.step.id === step);
}

/** Who, which item of which unit, and where to ask. */
export function unitFacts(input: UnitPaperInput): PaperBlock {
  const { view, desk } = input;
  const found = stepOf(input);
  return factsBlock('', [
    ...contactFacts(view.state),
    wideFact(UNIT_PAPER.item, orNothing(found?.step.name)),
    fact(UNIT_PAPER.unit, orNothing(found?.step.unit.name)),
    fact(UNIT_PAPER.accepted, printDate(found?.state.acceptance?.date)),
    fact(LABEL.window, windowOf(desk.station)),
    clerkFact(desk),
    wideFact(LABEL.officePhone, orNothing(desk.station.phone)),
  ]);
}
