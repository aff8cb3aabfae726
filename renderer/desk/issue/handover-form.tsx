import type { ReactNode } from 'react';
import { maskIdNo } from '../../../domain/identity/masking.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { PersonField } from '../fields/person-field.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';
import { changeBy, HANDOVER_WAYS, type Handover } from './handover-model.ts';
import styles from './issue.module.css';
import type { Collector } from './issue-model.ts';
import { SentFields } from './sent-fields.tsx';

const WAYS = HANDOVER_WAYS.map((value) => ({ value, label: ISSUE_TEXT.ways[value] }));

type HandoverFormProps = {
  readonly person: Collector;
  readonly handover: Handover;
  readonly onChange: (handover: Handover) => void;
  /** Shows the applicant's own data in full. */
  readonly open: boolean;
  /** The person was chosen already. */
  readonly autoFocus: boolean;
  /** Stands after the fields; Enter leads there too. */
  readonly last: ReactNode;
};

const HANDOVER = 'handover';

/** Puts the focus on the first question of the form. */
export function focusHandover(): void {
  document.getElementById(HANDOVER)?.querySelector<HTMLElement>('input:checked')?.focus();
}

/** How the results reach the applicant, and at the counter who stands there, checked against a document. */
export function HandoverForm({ person, handover, onChange, open, autoFocus, last }: HandoverFormProps) {
  const change = (part: Partial<Handover>) => onChange({ ...handover, ...part });
  return (
    <section id={HANDOVER} className={styles.handover} data-fields="">
      <Choice
        label={ISSUE_TEXT.way}
        name="handover-way"
        options={WAYS}
        value={handover.way}
        autoFocus={autoFocus}
        onChange={(way) => change({ way })}
      />
      {handover.way === 'direct' ? (
        <AtCounter person={person} handover={handover} onChange={onChange} open={open} />
      ) : (
        <>
          <p>{open ? person.name : person.masked}</p>
          <SentFields handover={handover} change={change} open={open} />
        </>
      )}
      {last}
    </section>
  );
}

type AtCounterProps = Omit<HandoverFormProps, 'autoFocus' | 'last'>;

function AtCounter({ person, handover, onChange, open }: AtCounterProps) {
  const change = (part: Partial<Handover>) => onChange({ ...handover, ...part });
  const isProxy = handover.by === 'proxy';
  const own = person.isBody ? ISSUE_TEXT.body : ISSUE_TEXT.self;
  return (
    <>
      <Choice
        label={ISSUE_TEXT.who}
        name="handover-by"
        options={[
          { value: 'self', label: own },
          { value: 'proxy', label: ISSUE_TEXT.proxy },
        ]}
        value={handover.by}
        onChange={(by) => onChange(changeBy(handover, by, person))}
      />
      {isProxy || person.isBody ? (
        <WhoCame handover={handover} change={change} isProxy={isProxy} />
      ) : (
        <p>
          {open ? person.name : person.masked}
          <br />
          {open ? person.idNo : maskIdNo(person.idNo)}
        </p>
      )}
      <Tick name="handover-checked" checked={handover.checked} onChange={(checked) => change({ checked })}>
        {ISSUE_TEXT.checked}
        {!isProxy && !person.isBody && person.idTail !== '' ? `（${ISSUE_TEXT.idTail(person.idTail)}）` : ''}
      </Tick>
      {isProxy ? (
        <Tick name="handover-mandate" checked={handover.mandate} onChange={(mandate) => change({ mandate })}>
          {ISSUE_TEXT.mandateTick}
        </Tick>
      ) : null}
    </>
  );
}

type WhoCameProps = {
  readonly handover: Handover;
  readonly change: (part: Partial<Handover>) => void;
  readonly isProxy: boolean;
};

/** A proxy, or the person who comes for an organisation. */
function WhoCame({ handover, change, isProxy }: WhoCameProps) {
  return (
    <div className={styles.proxy}>
      <PersonField
        part="name"
        label={ISSUE_TEXT.recipient}
        name="handover-name"
        required
        value={handover.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={isProxy ? ISSUE_TEXT.relation : ISSUE_TEXT.position}
        name="handover-relation"
        required={isProxy}
        value={handover.relation}
        onChange={(relation) => change({ relation })}
      />
      <PersonField
        part="idNo"
        label={ISSUE_TEXT.idNo}
        name="handover-id"
        value={handover.idNo}
        onChange={(typed) => change({ idNo: typed })}
      />
    </div>
  );
}
