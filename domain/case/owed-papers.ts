import type { ChecklistLine } from '../catalogue/outcome.ts';
import type { CaseState } from './case-state.ts';
import { missingLines, openNotice } from './progress.ts';
import type { StepState } from './step-state.ts';

/** A deemed acceptance waited for no paper, and until it is decided the item can still use what is brought. */
const mayStillCome = ({ acceptance, conclusion, ending }: StepState): boolean =>
  acceptance?.deemed === true && conclusion === null && ending === null;

/**
 * Papers that are lacking though the items that need them count as accepted (视为受理). Nobody waits for them any more,
 * so no notice asks for them; what is brought all the same is taken in.
 */
export function owedLines(state: CaseState): readonly ChecklistLine[] {
  const deemed = new Set(state.steps.flatMap((step) => (mayStillCome(step) ? [step.id] : [])));
  if (deemed.size === 0 || openNotice(state)) return [];
  return missingLines(state).filter(({ serves }) => serves.some((step) => deemed.has(step)));
}

/** Papers of one deemed item that came after its acceptance. */
export function broughtAfterDeemed(state: CaseState, step: string): readonly string[] {
  const acceptance = state.steps.find(({ id }) => id === step)?.acceptance;
  if (!acceptance?.deemed) return [];
  return Object.entries(state.materials).flatMap(([line, { received }]) =>
    received && received.at > acceptance.at ? [line] : [],
  );
}
