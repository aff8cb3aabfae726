import type { CaseState } from './case-state.ts';
import { isDone, progressOf, type StepProgress } from './progress.ts';
import type { StepState } from './step-state.ts';

const ENDING: NonNullable<StepState['ending']> = {
  how: 'terminated',
  by: '',
  reason: '',
  date: '',
  at: 0,
  operator: '',
  sources: [],
};

/** The case as it would stand if these steps ended without a result; for what is told before it happens. */
export function asIfEnded(state: CaseState, ended: readonly string[]): CaseState {
  const steps = state.steps.map((step) => (ended.includes(step.id) ? { ...step, ending: ENDING } : step));
  return { ...state, steps };
}

/** The later steps that would then wait in vain. */
export function stoppedBy(state: CaseState, ended: readonly string[]): readonly StepProgress[] {
  const before = new Map(progressOf(state).map(({ step, stage }) => [step.id, stage]));
  return progressOf(asIfEnded(state, ended)).filter(({ step, stage }) => {
    const was = before.get(step.id);
    return stage === 'blocked' && was !== undefined && !isDone(was);
  });
}
