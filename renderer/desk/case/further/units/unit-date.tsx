import { formatDay, isDateString } from '../../../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../../../domain/calendar/typed-date.ts';
import { DateField } from '../../../../ui/fields/date-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';

type UnitDateProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day of the past or today, read back under the field. */
export function UnitDate(props: UnitDateProps) {
  const { today } = useSession();
  return (
    <DateField
      {...props}
      required
      normalise={parseTypedDate}
      describe={(date) => (isDateString(date) ? formatDay(date, today) : '')}
      message={isTypedDate(props.value) ? undefined : FURTHER_UNITS_TEXT.badDate}
    />
  );
}

export const isTypedDate = (typed: string): boolean => parseTypedDate(typed) !== null;
export const dateOf = (typed: string): string => parseTypedDate(typed) ?? typed;
