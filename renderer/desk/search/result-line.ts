import type { DueDescription } from '../../../domain/calendar/describe-due.ts';
import { maskIdNo } from '../../../domain/identity/masking.ts';
import { formatNumber } from '../../../domain/numbers/format-number.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { caseLine, type ListContext } from '../lists/case-line.ts';
import { CASE_TEXT } from '../text/case.ts';
import { SEARCH_TEXT } from '../text/search.ts';

/** A hit as the list shows it: the person masked, who acts next, dates in words. */
export type ResultLine = {
  readonly id: string;
  readonly applicant: string;
  readonly idNo: string;
  readonly bundle: string;
  readonly phase: string;
  readonly awaits: string;
  readonly due: DueDescription | null;
  readonly number: string;
};

export function resultLine(row: CaseRow, context: ListContext): ResultLine {
  const { id, applicant, bundle, awaits, due } = caseLine(row, context);
  const idNo = row.personal === null ? SEARCH_TEXT.sealed : maskIdNo(row.personal.idNo);
  return {
    id,
    applicant,
    idNo,
    bundle,
    phase: CASE_TEXT.phases[row.plain.phase],
    awaits,
    due,
    number: formatNumber(row.plain.number),
  };
}
