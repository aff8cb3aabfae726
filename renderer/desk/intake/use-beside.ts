import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { IntakeInHand } from './use-intake.ts';
import { useSamePerson } from './use-same-person.ts';

/** Open cases of the same person and bundle, and what the clerk decided about them. */
export type Beside = {
  readonly found: readonly CaseSummary[];
  /** How many of them she has not decided about. */
  readonly undecided: number;
  readonly goOn: () => void;
};

/** Open cases beside which this one would be taken in, and the decision to go on. */
export function useBeside(intake: IntakeInHand): Beside {
  const found = useSamePerson(intake);
  const { draft, change } = intake;
  return {
    found,
    undecided: found.filter(({ plain }) => !draft.besides.includes(plain.id)).length,
    goOn: () => change({ kind: 'gone-on-beside', cases: found.map(({ plain }) => plain.id) }),
  };
}
