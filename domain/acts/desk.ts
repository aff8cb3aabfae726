import type { CaseState } from '../case/case-state.ts';
import { fold } from '../case/fold.ts';
import { type CaseView, view } from '../case/view.ts';
import { causalOrder } from '../ledger/causal-order.ts';
import { caseSubject, type Entry, type NewEntry, type Subject } from '../ledger/entry.ts';
import type { ActContext } from './act-context.ts';

/** What the desk knows at the moment of the act: the entries of each subject that the act is about. */
export type Desk = { readonly entriesOf: (subject: Subject) => readonly Entry[] };

/** No ledger ever has this name: entries foreseen within an act are never kept. */
const FORESEEN = 'foreseen-within-this-act';

export function caseAt(desk: Desk, caseId: string): CaseState {
  return fold(caseId, desk.entriesOf(caseSubject(caseId)));
}

/** The case as it will stand after the act, so that the papers of the same act can state it. */
export function caseAfter(desk: Desk, caseId: string, entries: readonly NewEntry[], context: ActContext): CaseView {
  const foreseen = foresee(desk, caseSubject(caseId), entries, context);
  return view(fold(caseId, foreseen), context.now, context.calendar);
}

/** The subject's entries with those that the act is about to add, numbered on from what was foreseen before. */
export function foresee(
  desk: Desk,
  subject: Subject,
  entries: readonly NewEntry[],
  { now, operator }: ActContext,
): readonly Entry[] {
  const before = desk.entriesOf(subject);
  const seen = [...causalOrder(before).heads];
  const first = before.filter(({ ledger }) => ledger === FORESEEN).length + 1;
  const added = entries
    .filter((entry) => entry.subject === subject)
    .map((entry, index) => ({
      ...entry,
      ledger: FORESEEN,
      seq: first + index,
      seen,
      clock: { wall: now, count: first + index },
      at: now,
      operator,
    }));
  return [...before, ...added];
}
