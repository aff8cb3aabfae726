import type { StepView } from '../case/view.ts';
import { UNIT_PAPER } from '../text/paper-unit.ts';
import { fact, factsBlock, orNothing, wideFact } from './blocks.ts';
import { printDate } from './case-facts.ts';
import type { CaseInput } from './case-paper.ts';
import type { PaperBlock } from './paper-content.ts';
import { contactFacts, counterFacts } from './party-facts.ts';

/** What a unit tells the applicant about one item. */
export type UnitPaperInput = CaseInput & { readonly step: string };

export function stepOf({ view, step }: UnitPaperInput): StepView | undefined {
  return view.steps.find((one) => one.step.id === step);
}

/** Who, which item of which unit, and where to ask. */
export function unitFacts(input: UnitPaperInput): PaperBlock {
  const { view, desk } = input;
  const found = stepOf(input);
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(UNIT_PAPER.item, orNothing(found?.step.name)),
    fact(UNIT_PAPER.unit, orNothing(found?.step.unit.name)),
    fact(UNIT_PAPER.accepted, printDate(found?.state.acceptance?.date)),
    ...counterFacts(desk),
  ]);
}
