import type { CaseState } from '../case/case-state.ts';
import { refuse } from '../case/decide/support.ts';
import { caseSubject, type NewEntry, type Subject } from '../ledger/entry.ts';
import { unitOf } from '../station/station-state.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAt, type Desk } from './desk.ts';

/** What an authority does about its own item: signs for it, works on it, decides it. */
const OF_A_STEP: ReadonlySet<string> = new Set([
  'step.signedFor',
  'step.refused',
  'step.suspended',
  'step.resumed',
  'step.extended',
  'fee.noticed',
  'fee.paid',
  'step.concluded',
  'result.arrived',
  'result.revoked',
]);

/** What comes along with such an act. */
const ALONG: ReadonlySet<string> = new Set(['form.changed', 'material.moved', 'paper.issued']);

/** What concerns nobody but who does it. */
const HIS_OWN: ReadonlySet<string> = new Set([
  'note.added',
  'access.shown',
  'paper.printed',
  'shift.opened',
  'shift.closed',
  'station.configured',
  'phrase.kept',
  'phrase.dropped',
  'account.changed',
]);

/**
 * An operator who sits in the hall for one unit signs for, works on and decides the items of that unit alone: any other
 * entry is refused before it is written, whatever screen it came from.
 */
export function forOwnUnit<Value>(desk: Desk, decision: Decision<Value>, context: ActContext): Decision<Value> {
  const unit = unitOf(context.station, context.operator);
  if (unit === null || !decision.ok) return decision;
  const own = decision.entries.filter((entry) => isOwn(entry, unit, desk));
  const others = decision.entries.filter((entry) => !own.includes(entry));
  const isAlong = others.every(({ kind }) => ALONG.has(kind)) && own.length > 0;
  return others.length === 0 || isAlong ? decision : refuse('onlyOwnUnit', nameOf(context));
}

/** Who acts, as a refusal names him. */
export function nameOf({ station, operator }: Pick<ActContext, 'station' | 'operator'>): string {
  return station.operators.find(({ no }) => no === operator)?.name ?? operator;
}

function isOwn({ kind, data, subject }: NewEntry, unit: string, desk: Desk): boolean {
  if (HIS_OWN.has(kind)) return true;
  if (kind === 'notice.given') return (data as { readonly unit?: { readonly id: string } }).unit?.id === unit;
  const { step } = data as { readonly step?: string };
  return OF_A_STEP.has(kind) && step !== undefined && unitOfStep(caseOf(desk, subject), step) === unit;
}

function caseOf(desk: Desk, subject: Subject): CaseState {
  return caseAt(desk, subject.slice(caseSubject('').length));
}

function unitOfStep({ outcome }: CaseState, id: string): string | null {
  return outcome?.steps.find((step) => step.id === id)?.unit.id ?? null;
}
