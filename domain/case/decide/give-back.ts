import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { materialRejected } from '../kinds/gaps.ts';
import { originalsKept } from '../papers-kept.ts';
import { type PieceId, piecesOf, pieceTitle } from '../pieces.ts';
import { heldAt } from '../progress.ts';
import { idleAtUnits } from '../to-return.ts';
import { returned, returnedAlone } from './move-pieces.ts';
import { caseEntry, refuse } from './support.ts';

export type Rejection = {
  readonly line: string;
  readonly problem: string;
  /** To whom the paper goes back at once; null: it stays here for now. */
  readonly backTo: string | null;
};

/** Lines whose paper may still be found wanting: taken, and some item that needs it not accepted, or a gap's paper. */
export function rejectable(state: CaseState): readonly string[] {
  const accepted = new Set(state.steps.flatMap(({ id, acceptance }) => (acceptance ? [id] : [])));
  const gaps = new Set(state.gaps.map(({ line }) => line));
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => {
    const isTaken = Boolean(state.materials[id]?.received);
    return isTaken && (gaps.has(id) || !serves.every((step) => accepted.has(step))) ? [id] : [];
  });
}

/**
 * 退件: a paper that was taken does not do. It is missing again, and what was given for a gap leaves the gap open. Once
 * every item that needs it is accepted, the window asks for nothing more (行政许可法 Art. 32).
 */
export function rejectMaterial(state: CaseState, rejection: Rejection, context: ActContext): Decision {
  const { line, problem, backTo } = rejection;
  const received = state.materials[line]?.received;
  if (!received) return refuse('rejectNothing', pieceTitle(state, line));
  if (!rejectable(state).includes(line)) return refuse('rejectAccepted', pieceTitle(state, line));
  if (problem.trim() === '') return refuse('rejectNeedsProblem');
  const isHere = heldAt(state, context.station.code).includes(line);
  // Not given back, it stays where it is: here, or with the unit that has it for another item.
  const stays = !isHere || backTo === null;
  const kept = { originals: originalsKept(state.materials[line]), copies: received.copies };
  const data = { line, problem: problem.trim(), date: businessDate(context.now), ...(stays ? { kept } : {}) };
  const entries = [caseEntry(state.id, materialRejected, data)];
  if (backTo === null || received.originals + received.copies === 0) return { ok: true, entries, value: undefined };
  if (backTo.trim() === '') return refuse('returnNobody');
  if (!isHere && received.as === 'kept') return refuse('rejectAway', pieceTitle(state, line));
  return {
    ok: true,
    entries: [...entries, ...(isHere ? returned(state.id, [line], backTo.trim()) : [])],
    value: undefined,
  };
}

/** Pieces that can be given back over the counter: those that lie here, and those of no use to the unit that has them. */
export function givableBack(state: CaseState, station: string): readonly PieceId[] {
  const here = new Set(heldAt(state, station));
  const idle = new Set(idleAtUnits(state).map(({ id }) => id));
  return piecesOf(state).flatMap(({ id, state: { received, rejected } }) =>
    idle.has(id) || (here.has(id) && (received ?? rejected)) ? [id] : [],
  );
}

/** 归还: pieces that lie here or were fetched go back to the applicant or to the person named, one by one. */
export function giveBack(state: CaseState, ids: readonly PieceId[], to: string, context: ActContext): Decision {
  if (ids.length === 0) return refuse('returnNothing');
  if (to.trim() === '') return refuse('returnNobody');
  const givable = new Set(givableBack(state, context.station.code));
  const elsewhere = ids.find((id) => !givable.has(id));
  if (elsewhere !== undefined) return refuse('returnNotHere', pieceTitle(state, elsewhere));
  return { ok: true, entries: returnedAlone(state.id, ids, to.trim()), value: undefined };
}
