import type { CaseState } from './case-state.ts';
import { broughtAfterDeemed } from './owed-papers.ts';
import type { StepProgress } from './progress.ts';

/**
 * Papers that came in after the step had gone to its unit, and lie at a window: against the unit's notice, for a
 * tolerated gap, or lacking when it counted as accepted. They go on to it with a slip of their own. Empty while the step is not in its unit's hands.
 */
export function papersToSendOn(
  state: CaseState,
  { step, stage }: Pick<StepProgress, 'step' | 'stage'>,
): readonly string[] {
  if (stage !== 'in-hand') return [];
  const asked = state.notices.flatMap(({ unit, steps, lines }) =>
    unit !== undefined && steps.includes(step.id) ? lines.map(({ line }) => line) : [],
  );
  const filled = state.gaps.flatMap(({ line, filledOn }) => (filledOn === null ? [] : [line]));
  const late = new Set([...asked, ...filled, ...broughtAfterDeemed(state, step.id)]);
  if (late.size === 0) return [];
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => {
    const material = state.materials[id];
    const isHere = material?.received != null && material.custodian?.holder.at === 'station';
    return late.has(id) && serves.includes(step.id) && isHere ? [id] : [];
  });
}

/** May go to its unit now: for the first time, again after a refusal, or with papers that came later. */
export function canHandOff(state: CaseState, progress: Pick<StepProgress, 'step' | 'stage'>): boolean {
  return progress.stage === 'to-hand-off' || papersToSendOn(state, progress).length > 0;
}
