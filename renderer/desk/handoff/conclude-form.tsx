import { Choice } from '../../ui/fields/choice.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { DecisionFields } from './decision-fields.tsx';
import styles from './handoff.module.css';
import { ReturnedPapers } from './returned-papers.tsx';
import { type Concluding, useConclusion } from './use-conclusion.ts';

const TEXT = HANDOFF_TEXT.conclude;
const ARRIVALS = (['paper', 'electronic', 'none'] as const).map((value) => ({ value, label: TEXT.arrivals[value] }));

/** The unit's decision as the clerk reads it off the result; with it the result may lie here already. */
export function ConcludeForm(concluding: Concluding) {
  const { step } = concluding.step;
  const { save, papers, returned, setReturned, ...decision } = useConclusion(concluding);
  const close: Act = { id: 'conclude-close', key: 'Esc', label: TEXT.close, run: concluding.onClose };
  useActs([save, close]);
  return (
    <div className={styles.form} data-fields="">
      <h2>{TEXT.title(step.name)}</h2>
      <div className={styles.formHead}>
        <span>{step.unit.name}</span>
        <ActButton act={close} quiet />
      </div>
      <DecisionFields {...decision} resultName={step.result.name} />
      <Choice
        label={TEXT.arrival}
        name="conclusion-arrival"
        options={ARRIVALS}
        value={decision.draft.arrival}
        onChange={(arrival) => decision.change({ arrival })}
      />
      <ReturnedPapers papers={papers} ticked={returned} onChange={setReturned} />
      <div className={styles.formActs}>
        <ActButton act={save} primary />
      </div>
    </div>
  );
}
