import type { DeclineForm } from '../../../../../domain/case/kinds/ending.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';

const TEXT = FURTHER_ACCEPTANCE_TEXT.decline;
const FORMS = (['not-needed', 'not-ours'] as const).map((value) => ({ value, label: TEXT.forms[value] }));

/** Why an item is declined, as it is being typed. */
export type DeclineWords = {
  readonly form: DeclineForm;
  readonly reason: string;
  readonly rightAuthority: string;
};

export const NEW_DECLINE: DeclineWords = { form: 'not-ours', reason: TEXT.reasons['not-ours'], rightAuthority: '' };

/** The law's own words follow the form as long as nobody changed them. */
export function withForm(words: DeclineWords, form: DeclineForm): DeclineWords {
  const untouched = words.reason === '' || words.reason === TEXT.reasons[words.form];
  return { ...words, form, reason: untouched ? TEXT.reasons[form] : words.reason };
}

/** Why it cannot be saved yet; null when it can. */
export function declineProblem({ form, reason, rightAuthority }: DeclineWords, steps: number): string | null {
  if (steps === 0) return FURTHER_ACCEPTANCE_TEXT.noSteps;
  if (reason.trim() === '') return TEXT.noReason;
  return form === 'not-ours' && rightAuthority.trim() === '' ? TEXT.noAuthority : null;
}

type DeclineFieldsProps = { readonly words: DeclineWords; readonly onChange: (words: DeclineWords) => void };

/** Which of the two, the right authority, the reason. */
export function DeclineFields({ words, onChange }: DeclineFieldsProps) {
  return (
    <>
      <Choice
        label={TEXT.form}
        name="decline-form"
        options={FORMS}
        stacked
        value={words.form}
        onChange={(form) => onChange(withForm(words, form))}
      />
      {words.form === 'not-ours' ? (
        <TextField
          label={TEXT.authority}
          name="decline-authority"
          required
          value={words.rightAuthority}
          onChange={(rightAuthority) => onChange({ ...words, rightAuthority })}
        />
      ) : null}
      <PhraseField
        use="decline-reason"
        label={TEXT.reason}
        name="decline-reason"
        lines={2}
        required
        value={words.reason}
        onChange={(reason) => onChange({ ...words, reason })}
      />
    </>
  );
}
