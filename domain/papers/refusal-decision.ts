import { DECISION } from '../text/paper-decision.ts';
import { REMEDY } from '../text/paper-remedies.ts';
import { RESULT } from '../text/paper-result.ts';
import { LAW } from '../text/papers.ts';
import { fact, factsBlock, orByHand, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { toldPaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { contactFacts, counterFacts } from './party-facts.ts';
import { remediesOf } from './remedies.ts';
import { stepOf, type UnitPaperInput } from './unit-paper.ts';

/** 行政决定送达单 (P48): a refusal with its reasons, the remedies, and which later items stop with it (行政许可法 Art. 38). */
export function refusalDecisionPaper(input: UnitPaperInput): PaperContent {
  const { view, desk } = input;
  const refused = stepOf(input);
  const remedies = remediesOf(desk.station, refused ? [refused.step.unit.name] : []);
  const stopped = view.steps.filter(({ blockedBy }) => blockedBy.includes(input.step)).map(({ step }) => step.name);
  return {
    ...toldPaper('decision', input),
    blocks: [
      paragraphsBlock('', [DECISION.opening(bundleNameOf(view.state))]),
      decisionFacts(input),
      paragraphsBlock(DECISION.reasonTitle, [orNothing(refused?.state.conclusion?.reason)]),
      paragraphsBlock(DECISION.stoppedTitle, stopped.length === 0 ? [] : [DECISION.stopped(stopped)]),
      paragraphsBlock(REMEDY.title, [remedies.text]),
      paragraphsBlock('', DECISION.notes),
    ],
    basis: [LAW.decide, ...remedies.basis],
  };
}

function decisionFacts(input: UnitPaperInput): PaperBlock {
  const refused = stepOf(input);
  const conclusion = refused?.state.conclusion;
  return factsBlock('', [
    ...contactFacts(input.view),
    wideFact(DECISION.item, orNothing(refused?.step.name)),
    fact(DECISION.unit, orNothing(refused?.step.unit.name)),
    fact(DECISION.result, RESULT.refused),
    fact(DECISION.number, orByHand(conclusion?.number)),
    fact(DECISION.decidedOn, printDate(conclusion?.date)),
    ...counterFacts(input.desk),
  ]);
}
