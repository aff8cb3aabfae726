import { businessDate } from '../calendar/instant.ts';
import type { HallGround } from '../case/decide/end-steps.ts';
import type { CaseView, StepView } from '../case/view.ts';
import { ENDING } from '../text/paper-ending.ts';
import { STAGE } from '../text/paper-log.ts';
import { REMEDY } from '../text/paper-remedies.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import { submittedOn } from './applied-days.ts';
import { BY_HAND, fact, factsBlock, orByHand, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { agentOf, bundleNameOf, printDate, stepsNamed, unitsOf } from './case-facts.ts';
import { casePaper, type StepsInput, toldPaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { applicantFacts, contactFacts, counterFacts } from './party-facts.ts';
import { remediesOf } from './remedies.ts';
import { columnsOf, listBlock } from './tables.ts';

type EndingInput = StepsInput & {
  /** The case before they ended, so that the papers say how far they had come. */
  readonly before: CaseView;
  /** Later items that cannot go on without these. */
  readonly stopped: readonly string[];
  /** A 材料退还清单 goes with it, the papers are kept for now, or there are none. */
  readonly papers: keyof typeof ENDING.papers;
};

type Kept = Pick<EndingInput, 'view' | 'desk' | 'number' | 'steps' | 'before'>;

const endingOf = (view: CaseView, steps: readonly string[]) => stepsNamed(view, steps)[0]?.state.ending ?? null;

/** 撤回申请书 (P46): who takes back which items, why, and that the papers are wanted back; the applicant signs it. */
export function withdrawalPaper(input: Kept): PaperContent {
  const { view, desk, steps, before } = input;
  const { state } = view;
  const ending = endingOf(view, steps);
  const shown = stepsNamed(before, steps);
  return {
    ...casePaper('withdrawal', input),
    addressee: unitsOf(shown.map(({ step }) => step)).join('、'),
    blocks: [
      paragraphsBlock('', [ENDING.askedOpening(submittedOn(state, steps), bundleNameOf(state))]),
      askerFacts(view, steps),
      itemsTable(ENDING.stepsTitle.withdrawal, shown),
      paragraphsBlock(ENDING.returnTitle, [ENDING.returnAsked, ENDING.understood]),
    ],
    signatures: [signer(ROLE.applicant, ending?.by ?? BY_HAND), signer(ROLE.clerk, desk.operator.name)],
    date: printDate(ending?.date),
  };
}

function askerFacts(view: CaseView, steps: readonly string[]): PaperBlock {
  const { state } = view;
  const ending = endingOf(view, steps);
  const agent = agentOf(view);
  return factsBlock('', [
    ...applicantFacts(state),
    ...(agent ? [wideFact(LABEL.agent, orNothing(agent.name))] : []),
    fact(ENDING.askedBy, orNothing(ending?.by)),
    fact(ENDING.askedOn, printDate(ending?.date)),
    wideFact(ENDING.reason, orByHand(ending?.reason)),
  ]);
}

/** 终止审查决定书 (P47): which items end without a decision, on what ground, what becomes of later ones and of the papers. */
export function terminationPaper(input: EndingInput): PaperContent {
  const { view, desk, steps, before, stopped, papers } = input;
  const ending = endingOf(view, steps);
  const shown = stepsNamed(before, steps);
  const isHalls = ending?.how === 'terminated';
  // A withdrawal bears the day on which it was asked for; what is decided upon it, today's.
  const decidedOn = printDate(isHalls ? ending.date : businessDate(desk.now));
  const units = unitsOf(shown.map(({ step }) => step));
  const remedies = isHalls ? remediesOf(desk.station, units) : null;
  const paid = shown.some(({ state }) => state.fee?.payment);
  return {
    ...toldPaper('termination', input),
    blocks: [
      paragraphsBlock('', [openingOf(view, steps)]),
      decisionFacts(view, desk, shown, decidedOn),
      itemsTable(ENDING.stepsTitle.termination, shown),
      paragraphsBlock(ENDING.factsTitle, ending?.reason ? [ending.reason] : []),
      paragraphsBlock(ENDING.stoppedTitle, stopped.length === 0 ? [] : [ENDING.stopped(stopped)]),
      paragraphsBlock(ENDING.returnTitle, [ENDING.papers[papers], ...(paid ? [ENDING.fee] : [])]),
      paragraphsBlock(REMEDY.title, remedies ? [remedies.text] : []),
      paragraphsBlock('', units.length > 1 ? [ENDING.severalUnits(units)] : []),
    ],
    basis: [...(remedies?.basis ?? [])],
    ...(units.length > 1 ? { sealers: [...units] } : {}),
    date: decidedOn,
  };
}

function openingOf(view: CaseView, steps: readonly string[]): string {
  const ending = endingOf(view, steps);
  const bundle = bundleNameOf(view.state);
  if (ending?.how !== 'terminated')
    return ENDING.decided.withdrawal(orNothing(ending?.by), printDate(ending?.date), bundle);
  const ground = (ending.ground ?? 'other') as HallGround;
  return ENDING.decided.hall(bundle, ENDING.grounds[ground]);
}

function decisionFacts(view: CaseView, desk: PaperDesk, shown: readonly StepView[], date: string): PaperBlock {
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(LABEL.unit, unitsOf(shown.map(({ step }) => step)).join('、')),
    ...counterFacts(desk),
    fact(ENDING.decidedOn, date),
  ]);
}

function itemsTable(title: string, shown: readonly StepView[]): PaperBlock {
  const columns = columnsOf(ENDING.columns, [4.4, 3, 2.2, 2.2]);
  const rows = shown.map(({ step, state, stage }) => [
    step.name,
    step.unit.name,
    state.acceptance ? printDate(state.acceptance.date) : ENDING.notAccepted,
    STAGE[stage],
  ]);
  return listBlock(title, columns, rows, ENDING.none);
}
