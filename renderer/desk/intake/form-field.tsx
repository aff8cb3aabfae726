import { useState } from 'react';
import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import type { FormField, Outcome } from '../../../domain/catalogue/outcome.ts';
import { hintOf } from '../../../domain/identity/field-role.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { SuggestField } from '../../ui/fields/suggest-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { useSession } from '../session.ts';
import { type FormState, fromFormState, reasonName, valueName } from './form-state.ts';
import styles from './intake.module.css';
import { typedInto } from './model/fill-along.ts';
import { idTypeKeyOf, readField } from './model/form.ts';
import { spotId } from './spots.ts';
import { usePlaceSuggestions } from './use-place-suggestions.ts';

type FormFieldRowProps = {
  readonly field: FormField;
  readonly outcome: Outcome;
  readonly form: UseFormReturn<FormState>;
};

/** A choice of so few is shown whole. */
const SHOWN_WHOLE = 3;

/** One field of the one form with its check; what is wrong is said when the field is left, and stays until mended. */
export function FormFieldRow({ field, outcome, form }: FormFieldRowProps) {
  const { today } = useSession();
  const { control } = form;
  const { field: value } = useController({ control, name: valueName(field.key), defaultValue: '' });
  const { field: reason } = useController({ control, name: reasonName(field.key), defaultValue: '' });
  const idTypeKey = idTypeKeyOf(outcome, field);
  const idType = useWatch({ control, name: valueName(idTypeKey ?? field.key), defaultValue: '' });
  const [typing, setTyping] = useState(false);
  const values = { ...(idTypeKey === null ? {} : { [idTypeKey]: idType }), [field.key]: value.value };
  const { checked } = readField(outcome, field, values, { [field.key]: reason.value }, today);

  const type = (text: string) => {
    const along = typedInto(outcome, fromFormState(form.getValues()).values, field.key, text);
    for (const [key, typed] of Object.entries(along)) form.setValue(valueName(key), typed, { shouldDirty: true });
  };
  const props: FieldProps = {
    label: field.label,
    required: field.required,
    name: `field-${field.key}`,
    value: value.value,
    onChange: (text) => {
      setTyping(true);
      type(text);
    },
    onLeave: () => {
      setTyping(false);
      if (checked.ok && checked.value !== value.value) type(checked.value);
    },
    hint: field.rule === '' ? undefined : field.rule,
    ...(checked.ok || typing ? {} : { message: checked.message, level: checked.level }),
    reason: reason.value,
    onReason: (text) => form.setValue(reasonName(field.key), text, { shouldDirty: true }),
  };
  return (
    <div
      id={spotId({ section: 'form', at: field.key })}
      className={styles.field}
      data-wide={isWide(field) || undefined}
    >
      <Control field={field} props={props} />
    </div>
  );
}

type ControlProps = { readonly field: FormField; readonly props: FieldProps };

function Control({ field, props }: ControlProps) {
  const options = (field.options ?? []).map((option) => ({ value: option, label: option }));
  switch (field.type) {
    case 'select':
      return options.length <= SHOWN_WHOLE && options.every(({ label }) => label.length <= 4) ? (
        <Choice {...props} options={options} advance />
      ) : (
        <SelectField {...props} options={options} />
      );
    case 'date':
      return <DayField {...props} />;
    case 'textarea':
      return <TextField {...props} lines={2} />;
    case 'address':
      return <AddressField {...props} />;
    default:
      return <TextField {...props} wraps={isWide(field)} />;
  }
}

function AddressField(props: FieldProps) {
  return <SuggestField {...props} suggest={usePlaceSuggestions()} />;
}

/** The name of a company does not fit a quarter of the form. */
const isWide = (field: FormField) =>
  field.type === 'address' ||
  field.type === 'textarea' ||
  (field.type === 'text' && (hintOf(field).role === 'organisationName' || /单位$/.test(field.label)));
