import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

type DateFieldProps = FieldProps & {
  /** What was typed, as `YYYY-MM-DD`; null when it is no date. */
  readonly normalise: (typed: string) => string | null;
  /** The date read back, e.g. `12月3日（周四）`; stands under the field. */
  readonly describe?: (date: string) => string;
};

/** A date as clerks type it (20260105, 2026.1.5); on leaving the field it is written out, or stays as typed. */
export function DateField({ normalise, describe, ...field }: DateFieldProps) {
  const date = normalise(field.value);
  const leave = () => {
    if (date !== null && date !== field.value) field.onChange(date);
    field.onLeave?.();
  };
  const hint = date !== null && describe ? describe(date) : field.hint;
  return <TextField {...field} hint={hint} onLeave={leave} />;
}
