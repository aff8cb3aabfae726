import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { CaseState } from '../case-state.ts';
import { materialRejected } from '../kinds/gaps.ts';
import { materialReturned } from '../kinds/materials.ts';
import { lineTitle } from '../line-title.ts';
import { heldAt } from '../progress.ts';
import { caseEntry, refuse } from './support.ts';

export type Rejection = {
  readonly line: string;
  readonly problem: string;
  /** To whom the paper goes back at once; null: it stays here for now. */
  readonly backTo: string | null;
};

const titleOf = ({ outcome }: CaseState, id: string): string => {
  const line = outcome?.checklist.find((one) => one.id === id);
  return outcome && line ? lineTitle(outcome, line) : id;
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
  if (!received) return refuse('rejectNothing', titleOf(state, line));
  if (!rejectable(state).includes(line)) return refuse('rejectAccepted', titleOf(state, line));
  if (problem.trim() === '') return refuse('rejectNeedsProblem');
  const isHere = heldAt(state, context.station.code).includes(line);
  const staysHere = isHere && backTo === null;
  const kept = { originals: received.as === 'kept' ? received.originals : 0, copies: received.copies };
  const data = { line, problem: problem.trim(), date: businessDate(context.now), ...(staysHere ? { kept } : {}) };
  const entries = [caseEntry(state.id, materialRejected, data)];
  if (backTo === null || received.originals + received.copies === 0) return { ok: true, entries, value: undefined };
  if (backTo.trim() === '') return refuse('returnNobody');
  if (!isHere && received.as === 'kept') return refuse('rejectAway', titleOf(state, line));
  const back = isHere ? [caseEntry(state.id, materialReturned, { line, to: backTo.trim() })] : [];
  return { ok: true, entries: [...entries, ...back], value: undefined };
}

/** Lines whose papers lie at this station and can be given back over the counter. */
export function givableBack(state: CaseState, station: string): readonly string[] {
  return heldAt(state, station).filter((line) => state.materials[line]?.received ?? state.materials[line]?.rejected);
}

/** What an act gives back that does nothing else: its first entry says so, so that the day log counts the act once (P10). */
export function returnedAlone(caseId: string, lines: readonly string[], to: string): readonly NewEntry[] {
  return lines.map((line, at) =>
    caseEntry(caseId, materialReturned, { line, to, ...(at === 0 ? { alone: [...lines] } : {}) }),
  );
}

/** 归还: papers that lie here go back to the applicant or to the person named, line by line. */
export function giveBack(state: CaseState, lines: readonly string[], to: string, context: ActContext): Decision {
  if (lines.length === 0) return refuse('returnNothing');
  if (to.trim() === '') return refuse('returnNobody');
  const here = new Set(givableBack(state, context.station.code));
  const elsewhere = lines.find((line) => !here.has(line));
  if (elsewhere !== undefined) return refuse('returnNotHere', titleOf(state, elsewhere));
  return { ok: true, entries: returnedAlone(state.id, lines, to.trim()), value: undefined };
}
