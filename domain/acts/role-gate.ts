import { refuse } from '../case/decide/support.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { can, type Right } from '../station/roles.ts';
import { accountChanged } from '../station/station-kinds.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { nameOf } from './unit-gate.ts';

/** What needs another right than work at the window does; null: it concerns nobody but who does it. */
const RIGHT_OF: Readonly<Record<string, Right | null>> = {
  'station.configured': 'station',
  'hall.listed': 'station',
  'case.erased': 'station',
  'key.destroyed': 'station',
  'papers.worded': 'rules',
  'rules.set': 'rules',
  'calendar.amended': 'rules',
  'holidays.announced': 'rules',
  'step.declined': 'decline',
  'step.signedFor': 'unit',
  'step.refused': 'unit',
  'step.suspended': 'unit',
  'step.resumed': 'unit',
  'step.extended': 'unit',
  'fee.noticed': 'unit',
  'fee.paid': 'unit',
  'step.concluded': 'unit',
  'result.arrived': 'unit',
  'result.revoked': 'unit',
  'notice.given': 'unit',
  'form.changed': 'unit',
  'material.moved': 'unit',
  'paper.issued': null,
  'paper.printed': null,
  'note.added': null,
  'shift.opened': null,
  'shift.closed': null,
  'phrase.kept': null,
  'phrase.dropped': null,
  'access.shown': null,
  'account.changed': null,
};

/**
 * An act that is not among the rights of the operator's roles is refused before it is written, whatever screen it came
 * from. Within the rights of a unit, `forOwnUnit` looks at whose item it is.
 */
export function forOwnRoles<Value>(decision: Decision<Value>, context: ActContext): Decision<Value> {
  if (!decision.ok) return decision;
  const { station, operator } = context;
  const missing = decision.entries.map(rightOf).find((right) => right !== null && !can(station, operator, right));
  return missing ? refuse('notYourRole', nameOf(context), missing) : decision;
}

function rightOf(entry: NewEntry): Right | null {
  return entry.kind === accountChanged.kind ? rightOfAccount(entry) : rightOfKind(entry.kind);
}

/**
 * What an entry of this kind needs, as far as its kind alone says it: whoever cannot read the content (the main process)
 * asks no more. Null: everybody may.
 */
export function rightOfKind(kind: string): Right | null {
  const right = RIGHT_OF[kind];
  return right === undefined ? 'window' : right;
}

/** One's own way in is one's own affair; that of another is for who keeps the passphrases. */
function rightOfAccount({ data }: NewEntry): Right | null {
  const { change } = data as { readonly change: string };
  return change === 'given-passphrase' || change === 'sheet-renewed' ? 'passphrases' : null;
}
