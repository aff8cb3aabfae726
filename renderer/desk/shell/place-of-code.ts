import type { CaseState } from '../../../domain/case/case-state.ts';
import type { Place } from '../navigation.ts';

/** Where the number of a hand-off slip leads: to the slip as this case knows it, else to the case. */
export function placeOfCode(state: CaseState | null, digits: string, caseId: string): Place {
  const slip = state?.steps.find((step) => step.handOff?.slipNumber === digits)?.handOff?.slip;
  return slip ? { page: 'slip', id: slip } : { page: 'case', id: caseId };
}
