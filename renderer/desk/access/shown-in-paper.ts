import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { minorsOf } from '../../../domain/case/minors.ts';
import type { PaperContent } from '../../../domain/papers/paper-content.ts';
import type { AccessShown } from '../../../domain/station/access-shown.ts';
import { peopleInPaper } from './people-in-paper.ts';

/**
 * Whom a paper about these cases states in full, as the record of access keeps it. `reason`: what the paper is looked at
 * for; it is kept where a child under 14 stands in it.
 */
export function shownInPaper(
  states: readonly CaseState[],
  content: PaperContent,
  day: DateString,
  reason: string,
): readonly AccessShown[] {
  return states.flatMap((state) => {
    const { id, opening, outcome, form } = state;
    const people = peopleInPaper(state, content);
    const minors = outcome ? minorsOf(outcome, form, day) : [];
    const of = (isChild: boolean) =>
      people.filter((person) => minors.includes(person) === isChild).map(({ label }) => label);
    const about = { case: id, number: opening?.number ?? '' };
    const shown: readonly AccessShown[] = [
      { ...about, whose: [...of(false)], what: 'paper', reason: '' },
      { ...about, whose: [...of(true)], what: 'minor', reason },
    ];
    return shown.filter(({ whose }) => whose.length > 0);
  });
}
