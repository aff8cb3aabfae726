import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { useSession } from '../session.ts';
import { ACCESS_LOG_TEXT as TEXT } from '../text/access-log.ts';
import styles from './logs.module.css';
import type { AccessChoice } from './use-access-choice.ts';

/** From when to when, who, and which case. */
export function AccessFilters({ filter, change, wrong }: Pick<AccessChoice, 'filter' | 'change' | 'wrong'>) {
  const { station } = useSession();
  const operators = station.operators.map(({ no, name }) => ({ value: no, label: `${name}（${no}）` }));
  return (
    <div className={styles.filters} data-fields="">
      <DayField
        label={TEXT.from}
        name="access-from"
        value={filter.from}
        onChange={(from) => change({ from })}
        message={wrong.from}
      />
      <DayField
        label={TEXT.to}
        name="access-to"
        value={filter.to}
        onChange={(to) => change({ to })}
        message={wrong.to}
      />
      <SelectField
        label={TEXT.operator}
        name="access-operator"
        emptyIsOption
        options={[{ value: '', label: TEXT.everybody }, ...operators]}
        value={filter.operator}
        onChange={(operator) => change({ operator })}
      />
      <TextField
        label={TEXT.number}
        name="access-number"
        value={filter.number}
        onChange={(number) => change({ number })}
      />
    </div>
  );
}
