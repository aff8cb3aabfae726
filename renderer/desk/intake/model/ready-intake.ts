import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import type { FormReading } from './form.ts';
import type { LinesReading } from './lines.ts';

/** An intake whose answers bring something to do: what is asked of the applicant, as far as it is there. */
export type ReadyIntake = { readonly outcome: Outcome; readonly reading: FormReading; readonly lines: LinesReading };

type Read = { readonly [Part in keyof ReadyIntake]: ReadyIntake[Part] | null };

/** Null while a question is open, and where the answers leave nothing to do. */
export function readyIntake({ outcome, reading, lines }: Read): ReadyIntake | null {
  if (outcome === null || reading === null || lines === null) return null;
  return outcome.steps.length === 0 ? null : { outcome, reading, lines };
}
