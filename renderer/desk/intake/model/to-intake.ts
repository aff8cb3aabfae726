import type { Consent } from '../../../../domain/case/decide/consent.ts';
import type { Intake } from '../../../../domain/case/decide/open-case.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import { mandateOf } from '../../mandate/mandate-draft.ts';
import { type FormReading, formReasons, formValues } from './form.ts';
import { type IntakeDraft, mandateIn } from './intake-draft.ts';
import { type LinesReading, takenOf } from './lines.ts';

type Ready = { readonly outcome: Outcome; readonly form: FormReading; readonly lines: LinesReading };

/** The draft as the first binding act takes it: only what the outcome asks, each value as its check understood it. */
export function toIntake(
  draft: IntakeDraft,
  { outcome, form, lines }: Ready,
  consent: Consent | null,
  pack: string,
): Intake {
  const mandate = mandateIn(draft);
  return {
    outcome,
    pack,
    form: formValues(form),
    reasons: formReasons(form, draft.reasons),
    taken: lines.lines.flatMap((line) => takenOf(line) ?? []),
    besides: draft.besides,
    ...(mandate === null ? {} : { mandate: mandateOf(mandate) }),
    ...(consent === null ? {} : { consent }),
  };
}
