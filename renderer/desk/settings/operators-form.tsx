import { useState } from 'react';
import type { Unit } from '../../../domain/catalogue/schema-parts.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { DUTIES, type Duty } from './duty.ts';
import type { OperatorDraft } from './operator-draft.ts';
import styles from './settings.module.css';
import type { StationDraft, StationProblems } from './station-draft.ts';

const TEXT = SETTINGS_TEXT.operators;

type OperatorsFormProps = {
  readonly draft: StationDraft;
  readonly onChange: (draft: StationDraft) => void;
  readonly problems: StationProblems;
  readonly tried: boolean;
  /** Units for which an operator may sit in the hall; none before a catalogue is read. */
  readonly units?: readonly Unit[];
};

/** A row each; a further row comes by its act (`addOperator`). */
export function OperatorsForm({ draft, onChange, problems, tried, units = [] }: OperatorsFormProps) {
  // The keys go on in a row that was added.
  const [begunWith] = useState(draft.operators.length);
  const change = (row: number, part: Partial<OperatorDraft>) => {
    const operators = draft.operators.map((operator, index) => (index === row ? { ...operator, ...part } : operator));
    onChange({ ...draft, operators });
  };
  return (
    <div className={styles.operators}>
      {draft.operators.map((operator, row) => {
        const wrong = tried || operator.no !== '' || operator.name !== '' ? problems.operators[row] : undefined;
        return (
          // A row is nothing but its place until it is saved.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered
          <div key={row} className={styles.operator}>
            <TextField
              label={TEXT.no(row + 1)}
              name={`operator-no-${row + 1}`}
              value={operator.no}
              onChange={(no) => change(row, { no })}
              message={wrong?.no}
              autoFocus={row >= begunWith}
            />
            <TextField
              label={TEXT.name(row + 1)}
              name={`operator-name-${row + 1}`}
              value={operator.name}
              onChange={(name) => change(row, { name })}
              message={wrong?.name}
            />
            {operator.unit === '' ? (
              <SelectField
                label={TEXT.duty(row + 1)}
                name={`operator-duty-${row + 1}`}
                options={DUTIES.map((value) => ({ value, label: TEXT.duties[value] }))}
                value={operator.duty}
                onChange={(duty) => change(row, { duty: duty as Duty })}
                message={wrong?.duty}
              />
            ) : null}
            {units.length === 0 ? null : (
              <SelectField
                label={TEXT.unit(row + 1)}
                name={`operator-unit-${row + 1}`}
                emptyIsOption
                options={[
                  { value: '', label: TEXT.window },
                  ...units.map(({ id, name }) => ({ value: id, label: name, find: id })),
                ]}
                value={operator.unit}
                onChange={(unit) => change(row, { unit })}
              />
            )}
          </div>
        );
      })}
      <p className={styles.soft}>{TEXT.hint}</p>
      {units.length === 0 ? null : <p className={styles.soft}>{TEXT.unitHint}</p>}
    </div>
  );
}

/** One more row at the end. */
export function addOperator(draft: StationDraft): StationDraft {
  return { ...draft, operators: [...draft.operators, { no: '', name: '', unit: '', duty: 'clerk' }] };
}
