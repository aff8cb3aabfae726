import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import type { useStepChoice } from './use-unit-form.ts';

type StepFieldProps = { readonly choice: ReturnType<typeof useStepChoice> };

/** Which item it is about. */
export function StepField({ choice }: StepFieldProps) {
  return (
    <SelectField
      label={FURTHER_UNITS_TEXT.step}
      name="unit-step"
      options={choice.options}
      value={choice.id}
      onChange={choice.setId}
      autoFocus
    />
  );
}
