import type { CaseState } from '../../../domain/case/case-state.ts';
import type { OutcomePerson } from '../../../domain/catalogue/outcome.ts';
import type { PaperContent } from '../../../domain/papers/paper-content.ts';

/** The people of a case whom a paper states in full, by name, number or phone: looking at it shows them. */
export function peopleInPaper({ outcome, form }: CaseState, content: PaperContent): readonly OutcomePerson[] {
  const text = JSON.stringify(content);
  return (outcome?.people ?? []).filter(({ identity: { name, idNo, phone } }) =>
    [name, idNo, phone].some((key) => {
      const value = key === undefined ? '' : (form[key] ?? '').trim();
      return value.length > 1 && text.includes(value);
    }),
  );
}
