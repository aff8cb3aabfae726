import { isIdle } from '../case/progress.ts';
import type { CaseView, StepView } from '../case/view.ts';
import type { OutcomeStep } from '../catalogue/outcome.ts';
import { tailOf } from '../numbers/format-number.ts';
import { ACCEPTANCE } from '../text/paper-acceptance.ts';
import { LABEL, LAW } from '../text/papers.ts';
import { acceptedTable } from './accepted-table.ts';
import { submittedOn } from './applied-days.ts';
import { fact, factsBlock, numbered, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, caseNumberOf, printDate, stepsNamed, unitsOf } from './case-facts.ts';
import { type StepsInput, toldPaper } from './case-paper.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, windowOf } from './paper-desk.ts';
import { contactFacts } from './party-facts.ts';
import { termsOf } from './terms-of-steps.ts';

/** 受理通知书 (P6): which items were accepted, from when to when each runs, what does not count, what it costs. */
export function acceptanceNoticePaper(input: StepsInput): PaperContent {
  const { view, desk, steps } = input;
  const accepted = stepsNamed(view, steps);
  const deemed = accepted.filter((one) => one.state.acceptance?.deemed);
  return {
    ...toldPaper('acceptance-notice', input),
    blocks: [
      paragraphsBlock('', opening(view, accepted, deemed)),
      whoAndWhere(view, desk, accepted),
      acceptedTable(view, accepted, desk),
      paragraphsBlock('', notYetAccepted(view)),
      ...gapsBlock(view, steps),
      paragraphsBlock(ACCEPTANCE.notesTitle, numbered([...termsOf(accepted), ...hereafter(view, desk)])),
    ],
    basis: [...(deemed.length > 0 ? [LAW.notice] : []), ...basisOf(accepted.map(({ step }) => step))],
  };
}

/** Silence accepted all of them, or some among them, each from its own day. */
function opening({ state }: CaseView, accepted: readonly StepView[], deemed: readonly StepView[]): readonly string[] {
  const submitted = submittedOn(
    state,
    accepted.map(({ step }) => step.id),
  );
  const isAll = deemed.length > 0 && deemed.length === accepted.length;
  const among = isAll || deemed.length === 0 ? [] : [ACCEPTANCE.deemedAmong(deemed.map(({ step }) => step.name))];
  return [(isAll ? ACCEPTANCE.deemedOpening : ACCEPTANCE.opening)(submitted, bundleNameOf(state)), ...among];
}

function whoAndWhere(view: CaseView, desk: PaperDesk, accepted: readonly StepView[]): PaperBlock {
  const units = unitsOf(accepted.map(({ step }) => step));
  const byUnit = accepted.length > 0 && accepted.every((one) => one.state.acceptance?.by === 'unit');
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(ACCEPTANCE.authority, byUnit ? ACCEPTANCE.byUnit(units) : ACCEPTANCE.byWindow(units)),
    fact(LABEL.window, windowOf(desk.station)),
    fact(ACCEPTANCE.acceptedBy, `${desk.operator.name}（${desk.operator.no}）`),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    fact(ACCEPTANCE.promised, printDate(view.promised)),
  ]);
}

function notYetAccepted(view: CaseView): readonly string[] {
  const open = view.steps
    .filter(({ state, stage }) => !state.acceptance && !isIdle(stage))
    .map(({ step }) => step.name);
  return open.length > 0 ? [ACCEPTANCE.notYet(open)] : [];
}

/** What was tolerated for these items and has not come: each paper with its last day, and what follows. */
function gapsBlock(view: CaseView, steps: readonly string[]): readonly PaperBlock[] {
  const open = view.gaps.flatMap(({ gap }) => {
    const material = view.materials.find(({ line }) => line.id === gap.line);
    if (!material?.line.serves.some((step) => steps.includes(step))) return [];
    return [{ name: materialName(view, material), due: printDate(gap.due) }];
  });
  if (open.length === 0) return [];
  const lines = open.map(({ name, due }, at) => ACCEPTANCE.gap(at + 1, name, due));
  return [paragraphsBlock(ACCEPTANCE.gapsTitle, [...lines, ACCEPTANCE.gapsFollow])];
}

/** How to ask for progress, and how the result is handed over. */
function hereafter({ state }: CaseView, { station }: PaperDesk): readonly string[] {
  return [
    ACCEPTANCE.progress(station.phone, tailOf(caseNumberOf(state))),
    ACCEPTANCE.handOver(orNothing(state.form['delivery.method'])),
  ];
}

/** The acceptance itself rests on the licensing law, each item on its own ground. */
function basisOf(steps: readonly OutcomeStep[]): string[] {
  return [...new Set([LAW.accept, LAW.terms, ...steps.flatMap(({ basis }) => basis)])];
}
