import { isIdle } from '../case/progress.ts';
import type { CaseView, StepView } from '../case/view.ts';
import { DECLINED, ENDING } from '../text/paper-ending.ts';
import { REMEDY } from '../text/paper-remedies.ts';
import { SEAL } from '../text/papers.ts';
import { submittedOn } from './applied-days.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate, stepsNamed, unitsOf } from './case-facts.ts';
import { type StepsInput, toldPaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { contactFacts, counterFacts } from './party-facts.ts';
import { remediesOf } from './remedies.ts';
import { columnsOf, listBlock } from './tables.ts';

/**
 * 不受理告知书 or 不予受理决定书 (P45): which items, why, to whom to turn, and the remedies. All `steps` were declined
 * with the same words.
 */
export function declinePaper(input: StepsInput): PaperContent {
  const { view, desk, steps } = input;
  const { state } = view;
  const declined = stepsNamed(view, steps);
  const said = declined[0]?.state.declined;
  const form = said?.form ?? 'not-ours';
  const remedies = remediesOf(desk.station, unitsOf(declined.map(({ step }) => step)));
  return {
    ...toldPaper(form === 'not-ours' ? 'decline-decision' : 'not-needed-notice', input),
    blocks: [
      paragraphsBlock('', [DECLINED.opening[form](submittedOn(state, steps), bundleNameOf(state))]),
      declineFacts(view, desk, declined),
      itemsTable(DECLINED.tableTitle[form], declined),
      paragraphsBlock(DECLINED.reasonTitle, [orNothing(said?.reason)]),
      paragraphsBlock(DECLINED.rightTitle, form === 'not-ours' ? [orNothing(said?.rightAuthority)] : []),
      paragraphsBlock('', whatBecomes(view, steps)),
      paragraphsBlock(REMEDY.title, [remedies.text]),
    ],
    basis: [DECLINED.law[form], ...remedies.basis],
    ...(said?.by === 'unit' ? { seal: SEAL.decides } : {}),
    date: printDate(said?.date),
  };
}

function declineFacts(view: CaseView, desk: PaperDesk, declined: readonly StepView[]): PaperBlock {
  const units = unitsOf(declined.map(({ step }) => step));
  const said = declined[0]?.state.declined;
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(DECLINED.authority, said?.by === 'unit' ? units.join('、') : DECLINED.byWindow(units)),
    ...counterFacts(desk),
    fact(DECLINED.saidOn, printDate(said?.date)),
  ]);
}

function itemsTable(title: string, steps: readonly StepView[]): PaperBlock {
  const rows = steps.map(({ step }) => [step.name, step.unit.name]);
  return listBlock(title, columnsOf(DECLINED.columns, [6, 4]), rows, DECLINED.none);
}

/** The items that go on, and those that cannot without the declined ones. */
function whatBecomes(view: CaseView, declined: readonly string[]): readonly string[] {
  const namesOf = (some: readonly StepView[]) => some.map(({ step }) => step.name);
  const going = namesOf(view.steps.filter(({ stage }) => !isIdle(stage)));
  const stopped = namesOf(view.steps.filter(({ blockedBy }) => blockedBy.some((id) => declined.includes(id))));
  return [
    ...(going.length === 0 ? [] : [DECLINED.goesOn(going)]),
    ...(stopped.length === 0 ? [] : [ENDING.stopped(stopped)]),
  ];
}
