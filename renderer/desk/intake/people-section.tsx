import type { ReactNode } from 'react';
import { Choice } from '../../ui/fields/choice.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import { MandatePart } from './mandate-part.tsx';
import type { IntakeChoice } from './model/choice.ts';
import type { IntakeDraft } from './model/intake-draft.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { Section } from './section.tsx';

/** No bundle has more than two roles of several; any further one has its buttons. */
const KEYS: readonly RoleKeys[] = [
  { add: 'Alt+=', remove: 'Alt+-' },
  { add: 'Alt+]', remove: 'Alt+[' },
];
const NO_KEYS: RoleKeys = { add: '', remove: '' };

type RoleKeys = { readonly add: string; readonly remove: string };

type PeopleSectionProps = {
  readonly choice: IntakeChoice;
  readonly name: string;
  readonly entrusting: IntakeDraft['entrusting'];
  /** Asks first, where papers would go. */
  readonly change: (change: IntakeChange) => void;
  readonly notice: ReactNode;
};

/** Who applies, and how many there are of each role that may be several. */
export function PeopleSection({ choice, name, entrusting, change, notice }: PeopleSectionProps) {
  const label = choice.applicants.find(({ id }) => id === choice.applicant)?.label ?? '';
  return (
    <Section number={3} name="applicant" done={name !== ''} summary={name === '' ? '' : `${label}　${name}`}>
      <div className={styles.people}>
        <Choice
          label={INTAKE.whoApplies}
          value={choice.applicant}
          options={choice.applicants.map(({ id, label: text }) => ({ value: id, label: text }))}
          onChange={(person) => change({ kind: 'applicant-chosen', person })}
          advance
          name="applicant"
        />
      </div>
      <div className={styles.roles}>
        {choice.roles.map(({ role, count }, at) => (
          <RoleCounter
            key={role.id}
            role={role.label}
            count={count}
            keys={KEYS[at] ?? NO_KEYS}
            onCount={(next) => change({ kind: 'people-counted', role: role.id, count: next })}
          />
        ))}
      </div>
      {notice}
      <MandatePart entrusting={entrusting} change={change} />
    </Section>
  );
}

type RoleCounterProps = {
  readonly role: string;
  readonly count: number;
  readonly keys: RoleKeys;
  readonly onCount: (count: number) => void;
};

/** How many there are of a role; the list of keys names the role, the button beside it need not. */
function RoleCounter({ role, count, keys, onCount }: RoleCounterProps) {
  const add: Act = {
    id: `add-${role}`,
    key: keys.add,
    label: INTAKE.addPerson(role),
    run: () => onCount(count + 1),
  };
  const remove: Act = {
    id: `remove-${role}`,
    key: keys.remove,
    label: INTAKE.removePerson(role),
    run: () => onCount(count - 1),
  };
  useActs([add, ...(count > 1 ? [remove] : [])].filter(({ key }) => key !== ''));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame in a line of the form
    <div className={styles.role} role="group" aria-label={role}>
      <span>{INTAKE.peopleCount(role, count)}</span>
      <ActButton act={{ ...add, label: INTAKE.addOne }} />
      {count > 1 ? <ActButton act={{ ...remove, label: INTAKE.removeOne }} /> : null}
    </div>
  );
}
