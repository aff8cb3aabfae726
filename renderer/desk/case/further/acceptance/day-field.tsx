import { formatDay, isDateString } from '../../../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../../../domain/calendar/typed-date.ts';
import { DateField } from '../../../../ui/fields/date-field.tsx';
import { useSession } from '../../../session.ts';

type DayFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day as it is typed, read back with its weekday. */
export function DayField(props: DayFieldProps) {
  const { today } = useSession();
  const describe = (date: string) => (isDateString(date) ? formatDay(date, today) : '');
  return <DateField {...props} normalise={parseTypedDate} describe={describe} required />;
}

/** What was typed as a day; '' when it is none. */
export const dayOf = (typed: string): string => parseTypedDate(typed) ?? '';
