import type { FormField } from '../../../domain/catalogue/outcome.ts';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';

type BornFieldProps = {
  readonly field: FormField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly message: string | undefined;
  /** A doubt, and why the clerk keeps the value all the same. */
  readonly doubt?: Pick<FieldProps, 'level' | 'reason' | 'onReason'>;
};

/** A field of the one form where it is filled outside of the intake. */
export function BornField({ field, value, onChange, message, doubt = {} }: BornFieldProps) {
  const shared = { label: field.label, name: field.key, value, onChange, message, ...doubt };
  if (field.type === 'select') {
    return (
      <SelectField {...shared} options={(field.options ?? []).map((option) => ({ value: option, label: option }))} />
    );
  }
  if (field.type === 'date') return <DayField {...shared} />;
  return <TextField {...shared} lines={field.type === 'textarea' ? 3 : 1} wraps={field.type === 'address'} />;
}
