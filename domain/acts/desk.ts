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
  const subject = caseSubject(caseId);
  const before = desk.entriesOf(subject);
  const foreseen = entries
    .filter((entry) => entry.subject === subject)
    .map((entry, index) => ({
      ...entry,
      ledger: FORESEEN,
      seq: index + 1,
      seen: [...causalOrder(before).heads],
      clock: { wall: context.now, count: index },
      at: context.now,
      operator: context.operator,
    }));
  return view(fold(caseId, [...before, ...foreseen]), context.now, context.calendar);
}
