import type { DateString } from '../../../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../../../domain/case/case-state.ts';
import type { FormField } from '../../../../../domain/catalogue/outcome.ts';
import { type FieldReading, readField } from '../../../intake/model/form.ts';

/** One value that was wrong, as typed; `key` '' while none is chosen. `kept` is why a doubted value is right. */
export type CorrectionRow = { readonly key: string; readonly value: string; readonly kept: string };

export const EMPTY_ROW: CorrectionRow = { key: '', value: '', kept: '' };

/** What may have been filled wrongly: what a result brings only once it is there. */
export function correctableFields({ outcome, form }: CaseState): readonly FormField[] {
  return (outcome?.fields ?? []).filter(({ key, bornOf }) => bornOf === undefined || form[key]);
}

/** The rows with the one at `at` changed, and an empty one at the end for a further value. */
export function withRow(rows: readonly CorrectionRow[], at: number, row: CorrectionRow): readonly CorrectionRow[] {
  const changed = rows.map((one, index) => (index === at ? row : one)).filter(({ key }) => key !== '');
  return [...changed, EMPTY_ROW];
}

/** A row's value with its check; null while no field is chosen. */
export function readRow(state: CaseState, { key, value, kept }: CorrectionRow, today: DateString): FieldReading | null {
  const field = state.outcome?.fields.find((one) => one.key === key);
  if (!field || !state.outcome) return null;
  return readField(state.outcome, field, { ...state.form, [key]: value }, { [key]: kept }, today);
}

/** The values that differ from the record, as their checks understood them, with the reasons of doubted ones. */
export function correctionOf(state: CaseState, rows: readonly CorrectionRow[], today: DateString) {
  const fields: Record<string, string> = {};
  const reasons: Record<string, string> = {};
  for (const row of rows) {
    const reading = readRow(state, row, today);
    if (!reading || reading.standing === 'wrong' || reading.standing === 'doubted') continue;
    const { checked } = reading;
    const value = checked.ok || checked.level === 'warn' ? checked.value : row.value;
    if (value === (state.form[row.key] ?? '')) continue;
    fields[row.key] = value;
    if (reading.standing === 'excused') reasons[row.key] = row.kept.trim();
  }
  return { fields, reasons };
}

/** Whether a chosen row does not yet say something right and new. */
export function isUnsettled(state: CaseState, rows: readonly CorrectionRow[], today: DateString): boolean {
  const { fields } = correctionOf(state, rows, today);
  return rows.some(({ key }) => key !== '' && !(key in fields));
}
