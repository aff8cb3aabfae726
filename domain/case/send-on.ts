import type { CaseState } from './case-state.ts';
import { broughtAfterDeemed } from './owed-papers.ts';
import type { StepProgress } from './progress.ts';

/**
 * Papers that lie at a window and go on to the unit with a slip of their own: what came in after the step had gone to it
 * (against its notice, for a tolerated gap, lacking when it counted as accepted), and what had come back with a result
 * that was taken back. Empty while the step is not in its unit's hands.
 */
export function papersToSendOn(
  state: CaseState,
  { step, stage }: Pick<StepProgress, 'step' | 'stage'>,
): readonly string[] {
  if (stage !== 'in-hand') return [];
  const isRevoked = state.steps.some(({ id, revoked }) => id === step.id && revoked !== null);
  const late = cameLate(state, step.id);
  if (late.size === 0 && !isRevoked) return [];
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => {
    const material = state.materials[id];
    const isHere = material?.received != null && material.custodian?.holder.at === 'station';
    return isHere && serves.includes(step.id) && (isRevoked || late.has(id)) ? [id] : [];
  });
}

function cameLate(state: CaseState, step: string): ReadonlySet<string> {
  const asked = state.notices.flatMap(({ unit, steps, lines }) =>
    unit !== undefined && steps.includes(step) ? lines.map(({ line }) => line) : [],
  );
  const filled = state.gaps.flatMap(({ line, filledOn }) => (filledOn === null ? [] : [line]));
  return new Set([...asked, ...filled, ...broughtAfterDeemed(state, step)]);
}

/** May go to its unit now: for the first time, again after a refusal, or with papers that came later. */
export function canHandOff(state: CaseState, progress: Pick<StepProgress, 'step' | 'stage'>): boolean {
  return progress.stage === 'to-hand-off' || papersToSendOn(state, progress).length > 0;
}
