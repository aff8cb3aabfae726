import { useId } from 'react';
import type { StepProgress } from '../../../../../domain/case/progress.ts';
import { Tick } from '../../../../ui/fields/tick.tsx';
import { toggle } from '../../../lists/toggle.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import styles from '../further.module.css';

type StepTicksProps = {
  readonly steps: readonly Pick<StepProgress, 'step'>[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
};

/** The items an act is about, a tick each, with their units. */
export function StepTicks({ steps, ticked, onChange }: StepTicksProps) {
  const id = useId();
  return (
    <fieldset className={styles.ticks}>
      <legend>{FURTHER_ACCEPTANCE_TEXT.steps}</legend>
      {steps.map(({ step }, at) => (
        <Tick
          key={step.id}
          name={`${id}-${step.id}`}
          checked={ticked.has(step.id)}
          onChange={() => onChange(toggle(ticked, step.id))}
          autoFocus={at === 0}
        >
          {step.name}
          <span className={styles.unit}>{step.unit.name}</span>
        </Tick>
      ))}
    </fieldset>
  );
}

/** One step alone is chosen from the start; of several the clerk says which. */
export const firstTicked = (steps: readonly Pick<StepProgress, 'step'>[]): ReadonlySet<string> =>
  new Set(steps.length === 1 ? steps.map(({ step }) => step.id) : []);
