import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { wrongDay } from '../fields/wrong-day.ts';
import { useSession } from '../session.ts';
import { ACCESS_LOG_TEXT as TEXT } from '../text/access-log.ts';
import type { AccessFilter } from './access-model.ts';
import styles from './logs.module.css';

/** From which day to which, as typed. */
export type TypedDays = { readonly from: string; readonly to: string };

type AccessFiltersProps = {
  readonly typed: TypedDays;
  readonly onTyped: (typed: TypedDays) => void;
  readonly filter: AccessFilter;
  readonly onFilter: (filter: AccessFilter) => void;
};

/** Which days, whose accesses and which case a supervisor looks at. */
export function AccessFilters({ typed, onTyped, filter, onFilter }: AccessFiltersProps) {
  const { station } = useSession();
  const operators = station.operators.map(({ no, name }) => ({ value: no, label: `${name}（${no}）` }));
  return (
    <div className={styles.filters} data-fields="">
      <DayField
        label={TEXT.from}
        name="access-from"
        value={typed.from}
        onChange={(from) => onTyped({ ...typed, from })}
        message={wrongDay(typed.from)}
      />
      <DayField
        label={TEXT.to}
        name="access-to"
        value={typed.to}
        onChange={(to) => onTyped({ ...typed, to })}
        message={wrongDay(typed.to)}
      />
      <SelectField
        label={TEXT.operator}
        name="access-operator"
        emptyIsOption
        options={[{ value: '', label: TEXT.everybody }, ...operators]}
        value={filter.operator}
        onChange={(operator) => onFilter({ ...filter, operator })}
      />
      <TextField
        label={TEXT.number}
        name="access-number"
        value={filter.number}
        onChange={(number) => onFilter({ ...filter, number })}
      />
    </div>
  );
}
