import type { CaseState } from './case-state.ts';
import { endedSteps, freedPapers } from './freed-papers.ts';
import { tookOriginal } from './papers-kept.ts';
import { isOutOfUse, type Piece, piecesOf } from './pieces.ts';
import { isOver } from './progress.ts';

/**
 * Pieces of no use to the unit that has them: replaced, rejected, or of an item that ended or was left out. They can be
 * fetched and given back at any time. What else a unit keeps for a result it gave is its own.
 */
export function idleAtUnits(state: CaseState): readonly Piece[] {
  const freed = new Set(freedPapers(state, endedSteps(state), '').away);
  return piecesOf(state).filter(
    (piece) => piece.state.custodian?.holder.at === 'unit' && (isOutOfUse(piece) || freed.has(piece.id)),
  );
}

/** Originals that the applicant has still to get back: at a window, on their way, or idle at a unit. */
export function originalsOwed(state: CaseState): readonly Piece[] {
  const idle = new Set(idleAtUnits(state).map(({ id }) => id));
  return piecesOf(state).filter(({ id, state: piece }) => {
    const at = piece.custodian?.holder.at;
    return tookOriginal(piece) && (at === 'station' || at === 'transit' || idle.has(id));
  });
}

/** Those that can be given back once the case is over: what is on its way is first signed for or comes back. */
export function originalsToReturn(state: CaseState): readonly Piece[] {
  if (!isOver(state)) return [];
  return originalsOwed(state).filter(({ state: { custodian } }) => custodian?.holder.at !== 'transit');
}
