import type { CaseState, FileState } from '../../../domain/case/case-state.ts';
import type { OutcomePerson } from '../../../domain/catalogue/outcome.ts';

/** Whose data may be seen in a document: whose paper the line is, or, where no line says so, everybody of the case. */
export function peopleOfFile({ outcome }: CaseState, { line }: FileState): readonly OutcomePerson[] {
  const people = outcome?.people ?? [];
  const ids = outcome?.checklist.find(({ id }) => id === line)?.people ?? [];
  const named = people.filter(({ id }) => ids.includes(id));
  return named.length > 0 ? named : people;
}
