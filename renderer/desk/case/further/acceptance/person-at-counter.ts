import type { CaseView } from '../../../../../domain/case/view.ts';
import { contactOf } from '../../../../../domain/papers/case-facts.ts';

/** Who most likely stands at the counter: whoever acts for the applicant, else the applicant. */
export const personAtCounter = (view: CaseView): string => contactOf(view).name;
