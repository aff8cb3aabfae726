import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { BornField } from './born-field.tsx';
import styles from './handoff.module.css';
import type { ConclusionInHand } from './use-conclusion.ts';

const TEXT = HANDOFF_TEXT.conclude;
const RESULTS = (['granted', 'refused'] as const).map((value) => ({ value, label: TEXT[value] }));

type DecisionFieldsProps = Pick<ConclusionInHand, 'draft' | 'change' | 'born' | 'problems' | 'shown'> & {
  /** What the unit gives out when it grants. */
  readonly resultName: string;
};

/** What the unit decided, as its paper says: granted with what is born of it, or refused with the reason. */
export function DecisionFields({ draft, change, born, problems, shown, resultName }: DecisionFieldsProps) {
  const isRefused = draft.result === 'refused';
  return (
    <>
      <Choice
        label={TEXT.result}
        name="conclusion-result"
        options={RESULTS}
        value={draft.result}
        onChange={(result) => change({ result })}
        autoFocus
      />
      {isRefused ? (
        <PhraseField
          use="refusal-reason"
          label={TEXT.reason}
          name="conclusion-reason"
          lines={3}
          required
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          message={shown('reason')}
        />
      ) : null}
      <TextField
        label={TEXT.number(isRefused ? TEXT.refusal : resultName)}
        name="conclusion-number"
        value={draft.number}
        onChange={(number) => change({ number })}
      />
      {born.map((field) => (
        <BornField
          key={field.key}
          field={field}
          value={draft.born[field.key] ?? ''}
          onChange={(value) => change({ born: { ...draft.born, [field.key]: value } })}
          message={problems[field.key]}
        />
      ))}
      <Dates draft={draft} change={change} shown={shown} />
    </>
  );
}

/** When it was decided, and until when it holds. */
function Dates({ draft, change, shown }: Pick<DecisionFieldsProps, 'draft' | 'change' | 'shown'>) {
  return (
    <div className={styles.dates}>
      <DayField
        label={TEXT.date}
        name="conclusion-date"
        required
        value={draft.date}
        onChange={(date) => change({ date })}
        message={shown('date')}
      />
      {draft.result === 'granted' ? (
        <DayField
          label={TEXT.validUntil}
          hint={TEXT.validForever}
          name="conclusion-valid"
          value={draft.validUntil}
          onChange={(validUntil) => change({ validUntil })}
          message={shown('validUntil')}
        />
      ) : null}
    </div>
  );
}
