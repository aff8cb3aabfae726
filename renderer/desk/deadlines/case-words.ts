import type { CaseView } from '../../../domain/case/view.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { applicantOf } from '../case/model/head.ts';

/** The case that a line of 督办 belongs to, the person masked. */
export type CaseWords = {
  readonly caseId: string;
  readonly tail: string;
  readonly applicant: string;
  readonly bundle: string;
};

export function caseWords(view: CaseView): CaseWords {
  const { id, opening } = view.state;
  const applicant = applicantOf(view, false).name;
  return { caseId: id, tail: tailOf(opening?.number ?? ''), applicant, bundle: opening?.bundle.name ?? '' };
}
