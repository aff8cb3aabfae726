import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { minorsOf } from '../../../domain/case/minors.ts';
import type { AccessShown } from '../../../domain/station/access-shown.ts';
import { ACCESS_TEXT } from '../text/access.ts';

/** What a paper over several cases shows: who applies in each. What it is printed for is the reason where that is a child. */
export function applicantsShown(states: readonly CaseState[], day: DateString): readonly AccessShown[] {
  return states.flatMap(({ id, opening, outcome, form }) => {
    const applicant = outcome?.people.find((person) => person.id === outcome.applicant);
    if (!outcome || !applicant) return [];
    const isChild = minorsOf(outcome, form, day).includes(applicant);
    const how = isChild
      ? ({ what: 'minor', reason: ACCESS_TEXT.slipAgain } as const)
      : ({ what: 'paper', reason: '' } as const);
    return [{ case: id, number: opening?.number ?? '', whose: [applicant.label], ...how }];
  });
}
