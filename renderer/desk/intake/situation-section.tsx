import { useState } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { situationWords } from '../../../domain/catalogue/situation-words.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { INTAKE } from '../text/intake.ts';
import { ChangeNotice } from './change-notice.tsx';
import styles from './intake.module.css';
import type { IntakeChoice } from './model/choice.ts';
import type { IntakeDraft } from './model/intake-draft.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { changeBrought, mustBeTold, type SituationChange } from './model/situation-change.ts';
import { Section } from './section.tsx';
import { goTo, spotId } from './spots.ts';

type SituationSectionProps = {
  readonly pack: CataloguePack;
  readonly draft: IntakeDraft;
  readonly choice: IntakeChoice;
  readonly change: (change: IntakeChange) => void;
  readonly folded: boolean;
  readonly onUnfold: () => void;
};

/** What to ask: one question after the other, a digit answers. */
export function SituationSection({ pack, draft, choice, change, folded, onUnfold }: SituationSectionProps) {
  const [pending, setPending] = useState<SituationChange | null>(null);
  const answer = (question: string, option: string) => {
    const brought = changeBrought(pack, draft, question, option);
    if (brought !== null && mustBeTold(draft, brought)) setPending(brought);
    else change({ kind: 'answered', question, option });
  };
  const settle = (goOn: boolean) => {
    if (pending === null) return;
    if (goOn) change({ kind: 'answered', question: pending.question, option: pending.option });
    setPending(null);
    goTo(spotId({ section: 'situation', at: pending.question }));
  };
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
              onChange={(option) => answer(question.id, option)}
              advance
              autoFocus={at === 0 && chosen === null}
              name={`question-${question.id}`}
            />
          </div>
        ))}
      </div>
      {pending ? (
        <ChangeNotice
          change={pending}
          option={optionLabel(choice, pending)}
          onYes={() => settle(true)}
          onNo={() => settle(false)}
        />
      ) : null}
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

function optionLabel({ questions }: IntakeChoice, { question, option }: SituationChange): string {
  const asked = questions.find((one) => one.question.id === question)?.question;
  return asked?.options.find(({ id }) => id === option)?.label ?? option;
}
