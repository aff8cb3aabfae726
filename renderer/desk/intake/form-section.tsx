import { memo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormField, Outcome } from '../../../domain/catalogue/outcome.ts';
import { INTAKE } from '../text/intake.ts';
import { FormFieldRow } from './form-field.tsx';
import type { FormState } from './form-state.ts';
import styles from './intake.module.css';
import { Section } from './section.tsx';

type FormSectionProps = {
  readonly outcome: Outcome;
  readonly form: UseFormReturn<FormState>;
  readonly filled: number;
  readonly total: number;
};

/** The one form, in groups; each field stands once, whoever asks for it. */
export function FormSection({ outcome, form, filled, total }: FormSectionProps) {
  return (
    <Section number={4} name="form" done={filled === total && total > 0} summary={INTAKE.formCount(filled, total)}>
      <Groups outcome={outcome} form={form} />
    </Section>
  );
}

/** Typing in one field renders that field alone. */
const Groups = memo(function Groups({ outcome, form }: Pick<FormSectionProps, 'outcome' | 'form'>) {
  const asked = outcome.fields.filter(({ bornOf }) => bornOf === undefined);
  const later = outcome.fields.filter(({ bornOf }) => bornOf !== undefined);
  return (
    <>
      {[...Map.groupBy(asked, ({ group }) => group)].map(([group, fields]) => (
        <fieldset key={group} className={styles.group}>
          <legend>{group}</legend>
          {fields.map((field) => (
            <FormFieldRow key={field.key} field={field} outcome={outcome} form={form} />
          ))}
        </fieldset>
      ))}
      <p className={styles.hint}>
        {INTAKE.requiredLater}
        {later.length > 0 ? `　${INTAKE.later(labels(later))}` : ''}
      </p>
    </>
  );
});

const labels = (fields: readonly FormField[]) => fields.map(({ label }) => label);
