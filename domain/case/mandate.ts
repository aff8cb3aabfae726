import type { CaseState } from './case-state.ts';

/**
 * The mandate (委托) that holds on a day: through its last one, or until the case is done where it names none. Null when
 * there is none or it has run out; then the applicant speaks for himself again, until another is recorded.
 */
export function mandateOn({ mandate }: Pick<CaseState, 'mandate'>, day: string): CaseState['mandate'] {
  return mandate && (mandate.until === '' || day <= mandate.until) ? mandate : null;
}
