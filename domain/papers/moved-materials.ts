import { copiesKept, originalsKept } from '../case/papers-kept.ts';
import type { PieceId } from '../case/pieces.ts';
import type { CaseView } from '../case/view.ts';
import type { MovedMaterial } from './correction-record.ts';
import { pieceViews } from './piece-views.ts';

/** Pieces that went somewhere when the record was corrected, as 登记更正单 lists them. */
export function movedMaterials(view: CaseView, ids: readonly PieceId[], to: string): readonly MovedMaterial[] {
  return pieceViews(view)
    .filter(({ id }) => ids.includes(id))
    .map(({ name, state }) => ({ name, originals: originalsKept(state), copies: copiesKept(state), to }));
}
