import type { Decision } from '../../acts/decision.ts';
import type { Entry, EntryRef } from '../../ledger/entry.ts';
import type { CaseState, TimelineEntry } from '../case-state.ts';
import { custodyHistory } from '../custody-history.ts';
import { readContent } from '../kinds/define-kind.ts';
import { materialMoved } from '../kinds/materials.ts';
import { formChanged, officialNumbered } from '../kinds/opening.ts';
import { actUndone, conflictSettled, noteAdded } from '../kinds/record.ts';
import { resultArrived } from '../kinds/result.ts';
import { type NamedPiece, pieceId, pieceOf } from '../pieces.ts';
import { caseEntry, refuse } from './support.ts';

/** Kinds that nobody outside has seen yet: only they can be taken back by an undo. Each says when it has bound others. */
const BINDING: Readonly<Record<string, (target: TimelineEntry, state: CaseState) => boolean>> = {
  'material.received': hasGoneOn,
  'material.moved': (target, state) =>
    !isAtWindow(target.entry) || hasComeBack(target, state) || hasGoneOn(target, state),
  'material.returned': (target, state) => hasGoneOn(target, state) || wasOnClosedSlip(target, state),
  'form.changed': isPartOfAct,
  'official.numbered': () => false,
  'note.added': () => false,
  'consent.given': isPartOfAct,
  'file.attached': () => false,
  'file.removed': () => false,
  'result.arrived': ({ entry }, state) => {
    const step = readContent(resultArrived, entry.v, entry.data)?.step;
    return state.steps.some(({ id, delivery, undelivered }) => id === step && (delivery ?? undelivered) !== null);
  },
};

type Placed = Pick<TimelineEntry, 'entry' | 'ref'>;

/** What was taken or moved by this entry has since gone elsewhere. */
function hasGoneOn({ entry, ref }: Placed, state: CaseState): boolean {
  const piece = pieceOf(state, pieceId(entry.data as NamedPiece));
  return !piece?.state.custodian?.sources.some((source) => source.ref === ref);
}

/** A unit that refused its slip, or a parcel that came back, brought it to the window: that is not taken back with it. */
function hasComeBack({ entry }: Placed, { timeline }: CaseState): boolean {
  return timeline.some((other) => COME_BACK.has(other.entry.kind) && isOfSameAct(other.entry, entry));
}

/** It was given back while on its way, and the slip has been settled since: taken back, nobody would have it. */
function wasOnClosedSlip({ entry }: Placed, state: CaseState): boolean {
  const custodian = pieceOf(state, pieceId(entry.data as NamedPiece))?.state.custodian;
  const before = custodian && custodyHistory({ custodian }).at(-2)?.holder;
  return (
    before?.at === 'transit' &&
    !state.steps.some(({ handOff, signature }) => handOff?.slip === before.slip && signature === null)
  );
}

function isAtWindow({ v, data }: Entry): boolean {
  return readContent(materialMoved, v, data)?.custodian.at === 'station';
}

const COME_BACK: ReadonlySet<string> = new Set(['step.refused', 'delivery.failed']);

/** What an act says that binds: papers stand on it, or a decision was recorded with it. */
const BINDS: ReadonlySet<string> = new Set(['case.opened', 'paper.issued', 'step.concluded', 'result.revoked']);

/** It was entered with the opening, a correction of the record or a result, and is taken back with none of them. */
function isPartOfAct({ entry }: Placed, { timeline }: CaseState): boolean {
  return timeline.some((other) => BINDS.has(other.entry.kind) && isOfSameAct(other.entry, entry));
}

/** All entries of an act bear one moment and one operator. */
function isOfSameAct(one: Entry, other: Entry): boolean {
  return one.ledger === other.ledger && one.at === other.at && one.operator === other.operator;
}

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

/** Whether nobody outside has seen this entry, and nothing that stands has come of it. */
export function canUndo(target: TimelineEntry, state: CaseState): boolean {
  const isBinding = BINDING[target.entry.kind];
  return isBinding !== undefined && target.understood && !target.undone && !isBinding(target, state);
}

/** Takes back what is not binding yet. What was printed, handed over or decided is corrected by a further act instead. */
export function undo(state: CaseState, refs: readonly EntryRef[], reason: string): Decision {
  const targets = state.timeline.filter(({ ref, undone }) => refs.includes(ref) && !undone);
  if (targets.length === 0) return refuse('nothingToUndo');
  if (targets.some((target) => !canUndo(target, state))) return refuse('undoBinding');
  const entry = caseEntry(state.id, actUndone, { entries: targets.map(({ ref }) => ref), reason });
  return { ok: true, entries: [entry], value: undefined };
}

/** Settles a conflict by keeping what one of the contradicting entries states. */
export function settleConflict(state: CaseState, register: string, keep: EntryRef, reason: string): Decision {
  const conflict = state.conflicts.find((candidate) => candidate.register === register);
  if (!conflict?.statements.some((statement) => statement.ref === keep)) return refuse('nothingToSettle');
  return { ok: true, entries: [caseEntry(state.id, conflictSettled, { register, keep, reason })], value: undefined };
}
