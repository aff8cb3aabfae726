import type { Consent } from '../../../../domain/case/decide/consent.ts';
import type { Intake } from '../../../../domain/case/decide/open-case.ts';
import { mandateOf } from '../../mandate/mandate-draft.ts';
import { formReasons, formValues } from './form.ts';
import { type IntakeDraft, mandateIn } from './intake-draft.ts';
import { takenOf } from './lines.ts';
import type { ReadyIntake } from './ready-intake.ts';

/** The draft as the first binding act takes it: only what the outcome asks, each value as its check understood it. */
export function toIntake(
  draft: IntakeDraft,
  { outcome, reading, lines }: ReadyIntake,
  consent: Consent | null,
  pack: string,
): Intake {
  const mandate = mandateIn(draft);
  return {
    outcome,
    pack,
    form: formValues(reading),
    reasons: formReasons(reading, draft.reasons),
    taken: lines.lines.flatMap((line) => takenOf(line) ?? []),
    besides: draft.besides,
    ...(mandate === null ? {} : { mandate: mandateOf(mandate) }),
    ...(consent === null ? {} : { consent }),
  };
}
