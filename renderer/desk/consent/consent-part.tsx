import { useState } from 'react';
import type { ConsentRule } from '../../../domain/identity/consent-rule.ts';
import { yearsOfAge } from '../../../domain/text/consent-rule.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { PersonField } from '../fields/person-field.tsx';
import { CONSENT_TEXT as TEXT } from '../text/consent.ts';
import styles from './consent.module.css';
import { type ConsentDraft, type ConsentQuestion, chosenInstead, SOMEBODY_ELSE } from './consent-draft.ts';

type ConsentPartProps = {
  readonly id: string;
  readonly question: ConsentQuestion;
  readonly draft: ConsentDraft;
  readonly onChange: (draft: ConsentDraft) => void;
  /** What is done when the guardian agrees; its key is the page's. */
  readonly agree: Act;
  readonly hint?: string;
  /** The county's words and age. */
  readonly rule: ConsentRule;
  /** How the guardian's name is shown, where that is not in full. */
  readonly shownName?: string;
};

/** What the guardian of a child is told, who that is, and that he agreed. Nothing here stands in the way of Enter. */
export function ConsentPart({ id, question, draft, onChange, agree, hint, rule, shownName }: ConsentPartProps) {
  // Null: the clerk has not said; it then stands open where nobody of the case can be the guardian.
  const [turned, setTurned] = useState<boolean | null>(null);
  const open = turned ?? question.chosen === SOMEBODY_ELSE;
  const { children, name, relation } = question;
  const title = TEXT.title(
    children.map(({ label }) => label),
    yearsOfAge(rule.underAge),
  );
  const turn: Act = {
    id: 'consent-other',
    key: 'Alt+L',
    label: open ? TEXT.closeOther : TEXT.other,
    run: () => setTurned(!open),
  };
  useActs([turn]);
  return (
    <section id={id} className={styles.consent} aria-label={title}>
      <h3>
        {title}
        {hint ? <small>{hint}</small> : null}
      </h3>
      <p>{TEXT.tell(rule.words)}</p>
      <div className={styles.line}>
        <ActButton act={agree} />
        <span>{TEXT.who((shownName ?? name) || TEXT.nameless, relation || TEXT.noRelation)}</span>
        <ActButton act={turn} quiet />
      </div>
      {open ? <WhoConsents question={question} draft={draft} onChange={onChange} autoFocus={turned === true} /> : null}
    </section>
  );
}

type WhoConsentsProps = Pick<ConsentPartProps, 'question' | 'draft' | 'onChange'> & { readonly autoFocus: boolean };

function WhoConsents({ question, draft, onChange, autoFocus }: WhoConsentsProps) {
  const { guardians, chosen, relation } = question;
  const options = [
    ...guardians.map((person) => ({ value: person.id, label: person.label })),
    { value: SOMEBODY_ELSE, label: TEXT.somebodyElse },
  ];
  return (
    <div className={styles.fields} data-fields="">
      <SelectField
        label={TEXT.guardian}
        name="consent-guardian"
        options={options}
        value={chosen}
        onChange={(guardian) => onChange(chosenInstead(draft, guardian))}
        autoFocus={autoFocus}
      />
      {chosen === SOMEBODY_ELSE ? (
        <PersonField
          part="name"
          label={TEXT.name}
          name="consent-name"
          value={draft.name}
          onChange={(name) => onChange({ ...draft, agreed: false, guardian: SOMEBODY_ELSE, name })}
        />
      ) : null}
      <TextField
        label={TEXT.relation}
        name="consent-relation"
        value={draft.relation ?? relation}
        onChange={(typed) => onChange({ ...draft, relation: typed })}
      />
    </div>
  );
}
