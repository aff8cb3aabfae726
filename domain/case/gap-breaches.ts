import type { CaseState } from './case-state.ts';
import { openGaps } from './progress.ts';

/** A promise that was not kept: the case, the line of its checklist and the day that passed. */
export type GapBreach = { readonly number: string; readonly line: string; readonly due: string };

/**
 * The promises of this case that were not kept: the paper came after its day, has not come and its day has passed, or
 * the step ended for it. They make the list of people to whom nothing is tolerated again (domain-practice, section 3).
 */
export function gapBreaches(state: CaseState, today: string): readonly GapBreach[] {
  const open = new Set(openGaps(state).map(({ line }) => line));
  const lapsed = new Set(state.steps.flatMap(({ id, ending }) => (ending?.ground === 'gap-lapsed' ? [id] : [])));
  return state.gaps.flatMap(({ line, due, steps, filledOn }) => {
    const late = filledOn !== null && filledOn > due;
    const passed = due < today && open.has(line);
    const ended = !state.materials[line]?.received && steps.some((step) => lapsed.has(step));
    return late || passed || ended ? [{ number: state.opening?.number ?? '', line, due }] : [];
  });
}
