import { parseTypedDate } from '../../../../domain/calendar/typed-date.ts';
import type { FieldProps } from '../../../ui/fields/field-props.ts';
import { DayField } from '../../fields/day-field.tsx';
import { wrongDay } from '../../fields/wrong-day.ts';

/** The day that an act needs. */
export function RequiredDay(props: Pick<FieldProps, 'label' | 'name' | 'value' | 'onChange'>) {
  return <DayField {...props} required message={props.value === '' ? undefined : wrongDay(props.value)} />;
}

/** What was typed as a day; '' when it is none. */
export const dayOf = (typed: string): string => parseTypedDate(typed) ?? '';
