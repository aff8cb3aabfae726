import type { CaseState } from './case-state.ts';
import { tookOriginal } from './papers-kept.ts';
import { isOutOfUse, type Piece, piecesOf } from './pieces.ts';
import { isOver } from './progress.ts';

/**
 * Originals that the applicant waits for once the case is over: those that lie at a window, and those of no use to the unit
 * that has them. What else a unit keeps for a result it gave is its own.
 */
export function originalsToReturn(state: CaseState): readonly Piece[] {
  return isOver(state) ? piecesOf(state).filter((piece) => tookOriginal(piece.state) && isOwed(piece)) : [];
}

function isOwed(piece: Piece): boolean {
  const at = piece.state.custodian?.holder.at;
  return at === 'station' || (at === 'unit' && isOutOfUse(piece));
}
