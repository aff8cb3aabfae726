import { maskIdNo } from '../../../domain/identity/masking.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';
import styles from './issue.module.css';
import { type Collector, changeBy, type Handover } from './issue-model.ts';

const BY = (['self', 'proxy'] as const).map((value) => ({ value, label: ISSUE_TEXT[value] }));
const WAYS = (['direct', 'mail', 'electronic'] as const).map((value) => ({ value, label: ISSUE_TEXT.ways[value] }));

type HandoverFormProps = {
  readonly person: Collector;
  readonly handover: Handover;
  readonly onChange: (handover: Handover) => void;
  /** Shows the applicant's own data in full. */
  readonly open: boolean;
  /** The person was chosen already. */
  readonly autoFocus: boolean;
};

const HANDOVER = 'handover';

/** Puts the focus on the first question of the form. */
export function focusHandover(): void {
  document.getElementById(HANDOVER)?.querySelector<HTMLElement>('input:checked')?.focus();
}

/** Who stands there, checked against a document, and how it is handed over. */
export function HandoverForm({ person, handover, onChange, open, autoFocus }: HandoverFormProps) {
  const change = (part: Partial<Handover>) => onChange({ ...handover, ...part });
  const isProxy = handover.by === 'proxy';
  return (
    <section id={HANDOVER} className={styles.handover} data-fields="">
      <Choice
        label={ISSUE_TEXT.who}
        name="handover-by"
        options={BY}
        value={handover.by}
        autoFocus={autoFocus}
        onChange={(by) => onChange(changeBy(handover, by === 'proxy' ? 'proxy' : 'self', person))}
      />
      {isProxy ? (
        <div className={styles.proxy}>
          <TextField
            label={ISSUE_TEXT.recipient}
            name="handover-name"
            required
            value={handover.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={ISSUE_TEXT.relation}
            name="handover-relation"
            required
            value={handover.relation}
            onChange={(relation) => change({ relation })}
          />
          <TextField
            label={ISSUE_TEXT.idNo}
            name="handover-id"
            value={handover.idNo}
            onChange={(idNo) => change({ idNo })}
          />
        </div>
      ) : (
        <p>
          {open ? person.name : person.masked}
          <br />
          {open ? person.idNo : maskIdNo(person.idNo)}
        </p>
      )}
      <Choice
        label={ISSUE_TEXT.way}
        name="handover-way"
        options={WAYS}
        value={handover.way}
        onChange={(way) => change({ way: wayOf(way) })}
      />
      {handover.way === 'mail' ? (
        <TextField
          label={ISSUE_TEXT.mailPlace}
          name="handover-place"
          required
          value={handover.place}
          onChange={(place) => change({ place })}
        />
      ) : null}
      <Tick name="handover-checked" checked={handover.checked} onChange={(checked) => change({ checked })}>
        {ISSUE_TEXT.checked}
        {!isProxy && person.idTail !== '' ? `（${ISSUE_TEXT.idTail(person.idTail)}）` : ''}
      </Tick>
    </section>
  );
}

function wayOf(value: string): Handover['way'] {
  return value === 'mail' || value === 'electronic' ? value : 'direct';
}
