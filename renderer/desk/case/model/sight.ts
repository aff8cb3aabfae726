import type { Outcome, OutcomePerson } from '../../../../domain/catalogue/outcome.ts';

/** Whose data the page shows in full. */
export type Sight = { readonly adults: boolean; readonly children: boolean };

export const NOBODY: Sight = { adults: false, children: false };

/** The others of the case as the record of access names them: people, or where there are none who applies. */
export function adultLabels(outcome: Outcome, children: readonly OutcomePerson[]): readonly string[] {
  const adults = outcome.people.filter((person) => person.kind === '自然人' && !children.includes(person));
  const applicant = outcome.people.filter(({ id }) => id === outcome.applicant);
  const named = adults.length > 0 ? adults : applicant.filter((person) => !children.includes(person));
  return named.map(({ label }) => label);
}

/** Whether who applies is in sight. */
export function seesApplicant(outcome: Outcome | null, children: readonly OutcomePerson[], sight: Sight): boolean {
  return children.some(({ id }) => id === outcome?.applicant) ? sight.children : sight.adults;
}
