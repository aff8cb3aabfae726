import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import own from '../mandate/mandate.module.css';
import { EMPTY_MANDATE } from '../mandate/mandate-draft.ts';
import { MandateFields } from '../mandate/mandate-fields.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { IntakeDraft } from './model/intake-draft.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { goTo, spotId } from './spots.ts';

type MandatePartProps = {
  readonly entrusting: IntakeDraft['entrusting'];
  readonly change: (change: IntakeChange) => void;
};

/** 委托 at intake: one key opens it, the same key puts it away again; what was typed stays. */
export function MandatePart({ entrusting, change }: MandatePartProps) {
  const { on, typed } = entrusting ?? { on: false, typed: EMPTY_MANDATE };
  const id = spotId({ section: 'mandate' });
  const turn: Act = {
    id: 'intake-entrust',
    key: 'Alt+I',
    label: on ? INTAKE.entrustNot : INTAKE.entrust,
    run: () => {
      change({ kind: 'entrusting-changed', on: !on, typed });
      goTo(on ? spotId({ section: 'applicant' }) : id);
    },
  };
  useActs([turn]);
  if (!on) return <ActButton act={turn} quiet />;
  return (
    <section id={id} className={styles.notice} aria-label={INTAKE.entrust} data-fields="">
      <header className={own.head}>
        <h3>{INTAKE.entrustTitle}</h3>
        <ActButton act={turn} quiet />
      </header>
      <div className={own.fields}>
        <MandateFields
          typed={typed}
          onChange={(next) => change({ kind: 'entrusting-changed', on: true, typed: next })}
        />
      </div>
    </section>
  );
}
