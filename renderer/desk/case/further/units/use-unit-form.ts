import { useState } from 'react';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import type { Option } from '../../../../ui/fields/option.ts';

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

/** The steps that their units have and have not decided. */
export function atUnits(view: CaseView): readonly StepView[] {
  return view.steps.filter(({ stage }) => stage === 'to-sign' || stage === 'in-hand');
}
