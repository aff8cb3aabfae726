import { refuse } from '../case/decide/support.ts';
import { caseClosed } from '../case/kinds/ending.ts';
import { caseSubject, type Subject } from '../ledger/entry.ts';
import type { Decision } from './decision.ts';
import { caseAt, type Desk } from './desk.ts';

/** What may still be written about a case that was closed: what tells of it, papers that go back, slips that come back. */
const STILL: ReadonlySet<string> = new Set([
  'note.added',
  'material.returned',
  'material.moved',
  'step.signedFor',
  'step.refused',
  'paper.issued',
  'paper.printed',
  'paper.voided',
  'official.numbered',
  'file.removed',
  'act.undone',
  'conflict.settled',
  'key.destroyed',
]);

/**
 * A case that was closed, or joined to another, goes no further (D113): any other entry about it is refused before it is
 * written, whatever screen it came from.
 */
export function forOpenCases<Value>(desk: Desk, decision: Decision<Value>): Decision<Value> {
  if (!decision.ok) return decision;
  const goOn = decision.entries.flatMap(({ subject, kind }) => (STILL.has(kind) ? [] : [subject]));
  return [...new Set(goOn)].some((subject) => isClosed(desk, subject)) ? refuse('caseClosed') : decision;
}

/** Only a case that bears such an entry is folded for it. */
function isClosed(desk: Desk, subject: Subject): boolean {
  const cases = caseSubject('');
  if (!subject.startsWith(cases) || !desk.entriesOf(subject).some(({ kind }) => kind === caseClosed.kind)) return false;
  return caseAt(desk, subject.slice(cases.length)).closing !== null;
}
