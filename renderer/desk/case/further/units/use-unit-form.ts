import { useState } from 'react';
import type { IssuedPaper } from '../../../../../domain/acts/issue-paper.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import type { Option } from '../../../../ui/fields/option.ts';
import { type Decide, printPapers, useAct } from '../../../session.ts';

/** The steps an act is about: the only one is chosen already. */
export function useStepChoice(steps: readonly StepView[], words: (step: StepView) => string = unitWords) {
  const [id, setId] = useState(steps.length === 1 ? (steps[0]?.step.id ?? '') : '');
  const options: readonly Option[] = steps.map((step) => ({
    value: step.step.id,
    label: `${step.step.name}（${words(step)}）`,
  }));
  return { id, setId, options, step: steps.find((one) => one.step.id === id) };
}

const unitWords = ({ step }: StepView): string => step.unit.name;

/** Runs the act of a form at its case, prints what it issued, and closes the form; the decision's own value stays inside. */
export function useUnitAct(view: CaseView, onDone: () => void) {
  const run = useAct();
  const { id } = view.state;
  return async (decide: Decide<{ readonly papers: readonly IssuedPaper[] } | undefined>, said?: string) => {
    const outcome = await run([caseSubject(id)], decide, said);
    if (!outcome.ok) return;
    if (outcome.value) printPapers(outcome.value.papers);
    onDone();
  };
}

/** The steps that their units have and have not decided. */
export function atUnits(view: CaseView): readonly StepView[] {
  return view.steps.filter(({ stage }) => stage === 'to-sign' || stage === 'in-hand');
}
