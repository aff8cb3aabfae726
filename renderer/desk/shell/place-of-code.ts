import type { CaseState } from '../../../domain/case/case-state.ts';
import { slipsOf } from '../../../domain/case/slips.ts';
import type { Place } from '../navigation.ts';

/** Where the number of a hand-off slip leads: to the slip, be it refused or an earlier one, else to the case. */
export function placeOfCode(state: CaseState | null, digits: string, caseId: string): Place {
  const slip = state ? slipsOf(state).find(({ slipNumber }) => slipNumber === digits)?.slip : undefined;
  return slip ? { page: 'slip', id: slip } : { page: 'case', id: caseId };
}
