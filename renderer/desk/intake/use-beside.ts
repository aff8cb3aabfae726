import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { Draft } from '../../store/drafts/drafts.ts';
import type { IntakeInHand } from './use-intake.ts';
import { useSamePerson, useSamePersonDrafts } from './use-same-person.ts';

/** Open cases of the same person and bundle, and what the clerk decided about them. */
export type Beside = {
  readonly found: readonly CaseSummary[];
  /** How many of them she has not decided about. */
  readonly undecided: number;
  readonly goOn: () => void;
  /** Drafts of the same; nothing is decided about them, for nothing was taken yet. */
  readonly drafts: readonly Draft[];
};

/** Open cases beside which this one would be taken in, and the decision to go on. */
export function useBeside(intake: IntakeInHand, draftId: string): Beside {
  const found = useSamePerson(intake);
  const drafts = useSamePersonDrafts(intake, draftId);
  const { draft, change } = intake;
  return {
    found,
    undecided: found.filter(({ plain }) => !draft.besides.includes(plain.id)).length,
    goOn: () => change({ kind: 'gone-on-beside', cases: found.map(({ plain }) => plain.id) }),
    // What a power cut left of a draft that became a case is told as the case.
    drafts: drafts.filter(({ id }) => !found.some(({ plain }) => plain.id === id)),
  };
}
