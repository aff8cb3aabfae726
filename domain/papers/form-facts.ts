import { isDateString } from '../calendar/date-string.ts';
import type { CaseState } from '../case/case-state.ts';
import type { FormField } from '../catalogue/outcome.ts';
import { factsBlock, orByHand } from './blocks.ts';
import { printDate } from './case-facts.ts';
import { fitsHalfRow } from './half-row.ts';
import type { PaperBlock } from './paper-content.ts';

/** A longer label asks for a row too. */
const HALF_LABEL = 12;

/** One block of facts a group, groups in the order of the form. What is empty is a line for the pen. */
export function formBlocks(state: CaseState, fields: readonly FormField[]): readonly PaperBlock[] {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) =>
    factsBlock(
      group,
      fields.filter((field) => field.group === group).map((field) => formFact(state, field)),
    ),
  );
}

function formFact(state: CaseState, field: FormField): { label: string; value: string; wide: boolean } {
  const typed = orByHand(state.form[field.key]);
  const value = field.type === 'date' && isDateString(typed) ? printDate(typed) : typed;
  const long = !fitsHalfRow(value) || field.label.length > HALF_LABEL;
  const wide = long || field.type === 'textarea' || (field.type === 'address' && value !== '');
  return { label: field.label, value, wide };
}
