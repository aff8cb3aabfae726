import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { bornFields } from '../born-fields.ts';
import type { CaseState } from '../case-state.ts';
import { formChanged } from '../kinds/opening.ts';
import { resultRevoked } from '../kinds/unit-work.ts';
import { progressOf } from '../progress.ts';
import { caseEntry, refuse } from './support.ts';

/**
 * A wrong result taken back before anybody outside has it: the step is in its unit's hands again, what waits for it
 * waits again. A result that has left the window is changed or withdrawn by its authority (行政许可法 Art. 69).
 */
export function revokeResult(state: CaseState, id: string, reason: string, context: ActContext): Decision {
  const progress = progressOf(state).find(({ step }) => step.id === id);
  const name = progress?.step.name ?? id;
  if (progress?.state.delivery) return refuse('revokeDelivered', name);
  if (!progress?.state.conclusion) return refuse('nothingToRevoke', name);
  if (reason.trim() === '') return refuse('revokeNeedsReason');
  const said = { step: id, reason: reason.trim(), date: businessDate(context.now) };
  const revoked = caseEntry(state.id, resultRevoked, said);
  return { ok: true, entries: [revoked, ...emptied(state, id)], value: undefined };
}

/** What the wrong result had brought into the form goes with it. */
function emptied({ id, outcome, form }: CaseState, step: string): readonly NewEntry[] {
  const brought = bornFields(outcome, step).flatMap(({ key }) => (form[key] ? [[key, ''] as const] : []));
  if (brought.length === 0) return [];
  return [caseEntry(id, formChanged, { fields: Object.fromEntries(brought), reasons: {} })];
}

/** Later steps that have gone to their units on the strength of this result: their units must be told by hand. */
export function builtOn(state: CaseState, id: string): readonly string[] {
  return progressOf(state)
    .filter(({ step, state: { handOff } }) => step.after.includes(id) && handOff !== null)
    .map(({ step }) => step.name);
}
