import { formatDay, isDateString } from '../../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../../domain/calendar/typed-date.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { useSession } from '../../session.ts';
import { FURTHER_UNITS_TEXT } from '../../text/further-units.ts';

type DayFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day as it is typed, read back with its weekday. */
export function DayField(props: DayFieldProps) {
  const { today } = useSession();
  return (
    <DateField
      {...props}
      required
      normalise={parseTypedDate}
      describe={(date) => (isDateString(date) ? formatDay(date, today) : '')}
      message={props.value === '' || dayOf(props.value) !== '' ? undefined : FURTHER_UNITS_TEXT.badDate}
    />
  );
}

/** What was typed as a day; '' when it is none. */
export const dayOf = (typed: string): string => parseTypedDate(typed) ?? '';
