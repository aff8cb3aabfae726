import type { CaseState } from '../../../../domain/case/case-state.ts';
import { isOfAny } from '../../../../domain/case/minors.ts';
import type { StepView } from '../../../../domain/case/view.ts';
import type { FormField, OutcomePerson } from '../../../../domain/catalogue/outcome.ts';
import { hintOf } from '../../../../domain/identity/field-role.ts';
import { maskAccount, maskAddress, maskIdNo, maskName, maskPhone } from '../../../../domain/identity/masking.ts';
import { NOBODY, type Sight } from './sight.ts';

/** A value of the one form: `shown` is what the screen shows, `value` what is copied. */
export type FormValue = {
  readonly field: FormField;
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly shown: string;
};
export type FormGroup = { readonly name: string; readonly values: readonly FormValue[] };

/** The one form in its order, for retyping into the provincial system; personal data masked but what is in sight. */
export function formGroups(
  state: CaseState,
  children: readonly OutcomePerson[],
  sight: Sight = NOBODY,
): readonly FormGroup[] {
  const values = (state.outcome?.fields ?? []).map((field) => {
    const value = state.form[field.key] ?? '';
    return { field, key: field.key, label: field.label, value, shown: shownAs(field, value, children, sight) };
  });
  return [...Map.groupBy(values, ({ field }) => field.group)].map(([name, group]) => ({ name, values: group }));
}

/** How a value of one field is shown, e.g. one of two that contradict each other. What no field is about is hidden. */
export function shownOf(
  state: CaseState,
  key: string,
  value: string,
  children: readonly OutcomePerson[],
  sight: Sight,
): string {
  const field = state.outcome?.fields.find((one) => one.key === key);
  if (field) return shownAs(field, value, children, sight);
  return sight.adults && sight.children ? value : HIDDEN;
}

function shownAs(field: FormField, value: string, children: readonly OutcomePerson[], sight: Sight): string {
  const ofChild = isOfAny(children, field);
  if (ofChild ? sight.children : sight.adults) return value;
  return ofChild ? maskOfChild(field, value) : maskValue(field, value);
}

/** Fields whose value the page does not show as it is. */
export function hiddenFields(state: CaseState, children: readonly OutcomePerson[], sight: Sight): readonly FormField[] {
  const values = formGroups(state, children, sight).flatMap((group) => group.values);
  return values.flatMap(({ field, value, shown }) => (value === shown ? [] : [field]));
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

/** Everything about a child under 14 is sensitive: what has no mask of its own is hidden whole. */
export function maskOfChild(field: FormField, value: string): string {
  const masked = maskValue(field, value);
  return masked === value && value !== '' ? HIDDEN : masked;
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
