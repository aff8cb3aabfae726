import { formatDay, isDateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { useSession } from '../session.ts';

/** A day as clerks type it, read back with its weekday once it is one. */
export function DayField(props: FieldProps) {
  const { today } = useSession();
  const describe = (day: string) => (isDateString(day) ? formatDay(day, today) : '');
  return <DateField {...props} normalise={parseTypedDate} describe={describe} />;
}
