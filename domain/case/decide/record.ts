import type { Decision } from '../../acts/decision.ts';
import type { EntryRef } from '../../ledger/entry.ts';
import type { CaseState } from '../case-state.ts';
import { formChanged, officialNumbered } from '../kinds/opening.ts';
import { actUndone, conflictSettled, noteAdded } from '../kinds/record.ts';
import { caseEntry, refuse } from './support.ts';

/** Kinds that nobody outside has seen yet: only they can be taken back by an undo. */
const UNDOABLE = new Set([
  'material.received',
  'material.returned',
  'form.changed',
  'official.numbered',
  'note.added',
  'result.arrived',
]);

/** Records the fields whose value differs; nothing when none does. */
export function changeForm(
  state: CaseState,
  fields: Readonly<Record<string, string>>,
  reasons: Readonly<Record<string, string>>,
): Decision {
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => (state.form[key] ?? '') !== value),
  );
  if (Object.keys(changed).length === 0) return { ok: true, entries: [], value: undefined };
  const given = Object.fromEntries(Object.entries(reasons).filter(([key]) => key in changed));
  return {
    ok: true,
    entries: [caseEntry(state.id, formChanged, { fields: changed, reasons: given })],
    value: undefined,
  };
}

/** The number the provincial platform gave; `step` '' for the bundle as a whole. */
export function assignOfficialNumber(state: CaseState, step: string, number: string): Decision {
  const entry = caseEntry(state.id, officialNumbered, { step, number: number.trim() });
  return { ok: true, entries: [entry], value: undefined };
}

export function addNote(state: CaseState, text: string): Decision {
  return { ok: true, entries: [caseEntry(state.id, noteAdded, { text: text.trim() })], value: undefined };
}

/** Takes back what is not binding yet. What was printed, handed over or decided is corrected by a further act instead. */
export function undo(state: CaseState, refs: readonly EntryRef[], reason: string): Decision {
  const targets = state.timeline.filter(({ ref, undone }) => refs.includes(ref) && !undone);
  if (targets.length === 0) return refuse('nothingToUndo');
  if (targets.some(({ entry }) => !UNDOABLE.has(entry.kind))) return refuse('undoBinding');
  const entry = caseEntry(state.id, actUndone, { entries: targets.map(({ ref }) => ref), reason });
  return { ok: true, entries: [entry], value: undefined };
}

/** Settles a conflict by keeping what one of the contradicting entries states. */
export function settleConflict(state: CaseState, register: string, keep: EntryRef, reason: string): Decision {
  const conflict = state.conflicts.find((candidate) => candidate.register === register);
  if (!conflict?.statements.some((statement) => statement.ref === keep)) return refuse('nothingToUndo');
  return { ok: true, entries: [caseEntry(state.id, conflictSettled, { register, keep, reason })], value: undefined };
}
