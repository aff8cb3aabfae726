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

type PeopleSectionProps = {
  readonly choice: IntakeChoice;
  readonly name: string;
  readonly entrusting: IntakeDraft['entrusting'];
  readonly change: (change: IntakeChange) => void;
};

/** Who applies, and how many there are of each role that may be several. */
export function PeopleSection({ choice, name, entrusting, change }: PeopleSectionProps) {
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
        {choice.roles.map(({ role, count }, at) => (
          <RoleCounter
            key={role.id}
            role={role.label}
            count={count}
            plain={at === 0}
            onCount={(next) => change({ kind: 'people-counted', role: role.id, count: next })}
          />
        ))}
      </div>
      <MandatePart entrusting={entrusting} change={change} />
    </Section>
  );
}

type RoleCounterProps = {
  readonly role: string;
  readonly count: number;
  /** The first role has the keys; further ones have their buttons. */
  readonly plain: boolean;
  readonly onCount: (count: number) => void;
};

function RoleCounter({ role, count, plain, onCount }: RoleCounterProps) {
  const add: Act = {
    id: `add-${role}`,
    key: plain ? 'Alt+=' : '',
    label: INTAKE.addPerson(role),
    run: () => onCount(count + 1),
  };
  const remove: Act = {
    id: `remove-${role}`,
    key: plain ? 'Alt+-' : '',
    label: INTAKE.removePerson(role),
    run: () => onCount(count - 1),
  };
  useActs(plain ? [add, ...(count > 1 ? [remove] : [])] : []);
  return (
    <div className={styles.role}>
      <span>{INTAKE.peopleCount(role, count)}</span>
      <ActButton act={add} quiet />
      {count > 1 ? <ActButton act={remove} quiet /> : null}
    </div>
  );
}
