import type { CaseView } from '../case/view.ts';
import { maskParty } from '../identity/mask-party.ts';
import { applicantOf, bundleNameOf, caseNumberOf } from '../papers/case-facts.ts';
import { ACT, ACT_UNIT, LOG, STAGE } from '../text/paper-log.ts';
import type { ActLine } from './case-day.ts';
import { COUNTED_ACTS, countActs } from './counted-acts.ts';
import { closedText } from './ledger-line.ts';

/** One case of the day in one line: what was done at it that day, and where it stood at its end. */
export type TouchedCase = {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly bundle: string;
  readonly done: string;
  readonly stage: string;
};

/** Null when nothing was done that day which still holds. */
export function touchedCase({ state, steps }: CaseView, acts: readonly ActLine[]): TouchedCase | null {
  const counts = countActs(acts);
  const done = COUNTED_ACTS.filter((act) => counts[act] > 0);
  if (done.length === 0) return null;
  const { name, idNo } = applicantOf(state);
  const stages = Map.groupBy(steps, ({ stage }) => stage);
  return {
    caseId: state.id,
    number: caseNumberOf(state),
    applicant: maskParty(name, idNo),
    bundle: bundleNameOf(state),
    done: done.map((act) => LOG.doneOf(ACT[act], counts[act], ACT_UNIT[act])).join('、'),
    stage:
      closedText(state) ?? [...stages].map(([stage, own]) => LOG.doneOf(STAGE[stage], own.length, '项')).join('、'),
  };
}
