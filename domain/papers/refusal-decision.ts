import type { CaseView, StepView } from '../case/view.ts';
import { DECISION } from '../text/paper-decision.ts';
import { REMEDY, REMEDY_LAW } from '../text/paper-ending.ts';
import { RESULT } from '../text/paper-result.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import { BY_HAND, fact, factsBlock, orByHand, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, printDate } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';

type RefusalInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  /** The step that was refused. */
  readonly step: string;
};

/** 行政决定送达单 (P48): a refusal with its reasons, the remedies, and which later items stop with it (行政许可法 Art. 38). */
export function refusalDecisionPaper({ view, desk, number, step: id }: RefusalInput): PaperContent {
  const refused = view.steps.find(({ step }) => step.id === id);
  const conclusion = refused?.state.conclusion;
  const stopped = view.steps.filter(({ blockedBy }) => blockedBy.includes(id)).map(({ step }) => step.name);
  return {
    ...paperFrame('decision', desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(view.state),
    addressee: applicantOf(view.state).name,
    blocks: [
      paragraphsBlock('', [DECISION.opening(bundleNameOf(view.state))]),
      decisionFacts(view, desk, refused),
      paragraphsBlock(DECISION.reasonTitle, [orNothing(conclusion?.reason)]),
      paragraphsBlock(DECISION.stoppedTitle, stopped.length === 0 ? [] : [DECISION.stopped(stopped)]),
      paragraphsBlock(REMEDY.title, [REMEDY.text]),
      paragraphsBlock('', DECISION.notes),
    ],
    basis: [LAW.decide, ...REMEDY_LAW],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.recipient)],
  };
}

function decisionFacts(view: CaseView, desk: PaperDesk, refused: StepView | undefined): PaperBlock {
  const conclusion = refused?.state.conclusion;
  return factsBlock('', [
    ...contactFacts(view.state),
    wideFact(DECISION.item, orNothing(refused?.step.name)),
    fact(DECISION.unit, orNothing(refused?.step.unit.name)),
    fact(DECISION.result, RESULT.refused),
    fact(DECISION.number, orByHand(conclusion?.number)),
    fact(DECISION.decidedOn, printDate(conclusion?.date)),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    clerkFact(desk),
    wideFact(LABEL.window, windowOf(desk.station)),
  ]);
}
