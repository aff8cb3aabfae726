import type { CaseView } from '../../../../domain/case/view.ts';

/** The case as far as this unit works on it: its own items alone; all of them for a window, which sits for no unit. */
export function ofUnit(view: CaseView, unit: string | undefined): CaseView {
  return unit === undefined ? view : { ...view, steps: view.steps.filter(({ step }) => step.unit.id === unit) };
}
