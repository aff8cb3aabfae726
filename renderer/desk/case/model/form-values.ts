import type { CaseState } from '../../../../domain/case/case-state.ts';
import type { StepView } from '../../../../domain/case/view.ts';
import type { FormField } from '../../../../domain/catalogue/outcome.ts';
import { hintOf } from '../../../../domain/identity/field-role.ts';
import { maskAccount, maskAddress, maskIdNo, maskName, maskPhone } from '../../../../domain/identity/masking.ts';

/** A value of the one form: `shown` is what the screen shows, `value` what is copied. */
export type FormValue = {
  readonly field: FormField;
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly shown: string;
};
export type FormGroup = { readonly name: string; readonly values: readonly FormValue[] };

/** The one form in its order, for retyping into the provincial system; personal data masked unless `open`. */
export function formGroups(state: CaseState, open: boolean): readonly FormGroup[] {
  const values = (state.outcome?.fields ?? []).map((field) => {
    const value = state.form[field.key] ?? '';
    return { field, key: field.key, label: field.label, value, shown: open ? value : maskValue(field, value) };
  });
  return [...Map.groupBy(values, ({ field }) => field.group)].map(([name, group]) => ({ name, values: group }));
}

const HIDDEN = '****';

/** What must be hidden of a field's value, by what the field means. */
export function maskValue(field: FormField, value: string): string {
  if (value === '') return '';
  const { role } = hintOf(field);
  if (role === 'personName' || role === 'partyName') return maskName(value);
  if (field.type === 'idNo') return maskIdNo(value);
  if (field.type === 'phone') return maskPhone(value);
  if (field.type === 'address') return maskAddress(value);
  if (field.type === 'bank' && role !== 'organisationName') return maskAccount(value);
  // Free text may name anybody (股东、董事、监护人): nothing of it is told.
  if (field.type === 'textarea') return HIDDEN;
  return value;
}

/** Fields without which those of these steps that are ready cannot be handed over. */
export function neededBeforeHandOff(state: CaseState, steps: readonly StepView[]): readonly FormField[] {
  const ready = new Set(steps.filter(({ stage }) => stage === 'to-hand-off').map(({ step }) => step.id));
  return (state.outcome?.fields ?? []).filter(
    (field) =>
      field.required &&
      field.bornOf === undefined &&
      !state.form[field.key] &&
      field.neededBy.some((step) => ready.has(step)),
  );
}
