import type { ReactNode } from 'react';
import { situationWords } from '../../../domain/catalogue/situation-words.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { IntakeChoice } from './model/choice.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { Section } from './section.tsx';
import { spotId } from './spots.ts';

type SituationSectionProps = {
  readonly choice: IntakeChoice;
  /** Asks first, where papers would go. */
  readonly change: (change: IntakeChange) => void;
  readonly notice: ReactNode;
  readonly folded: boolean;
  readonly onUnfold: () => void;
};

/** What to ask: one question after the other, a digit answers. */
export function SituationSection({ choice, change, notice, folded, onUnfold }: SituationSectionProps) {
  const clear = choice.unanswered.length === 0;
  return (
    <Section
      number={1}
      name="situation"
      done={clear}
      summary={folded ? answersInWords(choice) : ''}
      folded={folded}
      onUnfold={onUnfold}
    >
      <div className={styles.questions}>
        {choice.questions.map(({ question, options, answer: chosen }, at) => (
          <div key={question.id} id={spotId({ section: 'situation', at: question.id })}>
            <Choice
              label={question.text}
              value={chosen ?? ''}
              options={options.map(({ id, label }) => ({ value: id, label }))}
              onChange={(option) => change({ kind: 'answered', question: question.id, option })}
              advance
              autoFocus={at === 0 && chosen === null}
              name={`question-${question.id}`}
            />
          </div>
        ))}
      </div>
      {notice}
      {clear ? null : <p className={styles.hint}>{INTAKE.unanswered(choice.unanswered.length)}</p>}
    </Section>
  );
}

function answersInWords({ questions }: IntakeChoice): string {
  const answered = questions.map(({ question, options, answer }) => {
    const label = options.find(({ id }) => id === answer)?.label ?? '';
    return { text: question.text, label };
  });
  return situationWords(answered.filter(({ label }) => label !== '')).join(' · ');
}
