import type { FormField, Outcome } from '../catalogue/outcome.ts';

/** The fields of the one form that this step's result brings (C31). */
export function bornFields(outcome: Outcome | null, step: string): readonly FormField[] {
  return (outcome?.fields ?? []).filter((field) => field.bornOf === step);
}
