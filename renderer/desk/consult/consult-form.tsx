import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import { checkPerson } from '../../../domain/identity/read-person.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { saidOf } from '../fields/said-of.ts';
import { useSession } from '../session.ts';
import { CONSULT_TEXT } from '../text/consult.ts';
import type { Kept } from '../typing/kept-typing.ts';
import { Unsaved } from '../typing/unsaved.tsx';
import styles from './consult.module.css';
import { bundleOptions, type ConsultDraft, type ConsultField, OTHER, tooLong } from './consult-model.ts';

type ConsultFormProps = {
  readonly typed: Kept<ConsultDraft>;
  readonly bundles: readonly Bundle[];
};

/** What was asked and answered; Enter walks through, and who asked may stay empty. */
export function ConsultForm({ typed, bundles }: ConsultFormProps) {
  const { today } = useSession();
  const { value: draft, keep } = typed;
  const field = (name: Exclude<ConsultField, 'bundle'>) => ({
    label: CONSULT_TEXT[name],
    name: `consult-${name}`,
    value: draft[name],
    onChange: (text: string) => keep({ ...draft, [name]: text }),
    message: tooLong(draft, name),
  });
  const isKnown = draft.bundle !== '' && draft.bundle !== OTHER;
  return (
    <section className={styles.form} aria-label={CONSULT_TEXT.formTitle}>
      <SelectField
        label={CONSULT_TEXT.bundle}
        name="consult-bundle"
        options={bundleOptions(bundles)}
        value={draft.bundle}
        autoFocus
        onChange={(bundle) => keep({ ...draft, bundle })}
      />
      <TextField {...field('question')} hint={CONSULT_TEXT.questionHint} autoFocus={isKnown} />
      <TextField {...field('answer')} />
      <TextField {...field('handedTo')} hint={CONSULT_TEXT.handedToHint} />
      <TextField
        {...field('asker')}
        hint={CONSULT_TEXT.askerHint}
        {...saidOf(checkPerson('name', draft.asker, today))}
      />
      <TextField {...field('phone')} {...saidOf(checkPerson('phone', draft.phone, today))} />
      <div className={styles.unsaved}>
        <Unsaved kept={typed} mark={CONSULT_TEXT.notNoted} />
      </div>
    </section>
  );
}
