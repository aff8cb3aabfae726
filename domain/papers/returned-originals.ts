import type { PieceState } from '../case/case-state.ts';
import { copiesKept, originalsKept, tookOriginal } from '../case/papers-kept.ts';
import { heldAt } from '../case/progress.ts';
import type { CaseView } from '../case/view.ts';
import { PICKUP } from '../text/paper-result.ts';
import { BY_HAND, paragraphsBlock } from './blocks.ts';
import type { PaperBlock } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { pieceViews } from './piece-views.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** An original that goes back to the applicant in this very act. */
export function isGivenNow(state: PieceState, desk: PaperDesk): boolean {
  const { custodian } = state;
  return tookOriginal(state) && custodian?.holder.at === 'applicant' && custodian.at === desk.now;
}

/** Originals given back with this act, or, while nothing is handed over, those that lie here to be given back. */
export function returnedBlock(view: CaseView, desk: PaperDesk, isHandedOver: boolean): PaperBlock {
  const here = new Set(isHandedOver ? [] : heldAt(view.state, desk.station.code));
  const rows = pieceViews(view)
    .filter(({ id, state }) => isGivenNow(state, desk) || (here.has(id) && tookOriginal(state)))
    .map(({ name, state }) => [name, String(originalsKept(state)), String(copiesKept(state)), BY_HAND]);
  if (rows.length === 0) return paragraphsBlock('', [`${PICKUP.returnTitle}：${PICKUP.nothingReturned}。`]);
  const columns = columnsOf(PICKUP.returnColumns, [6.4, COUNT, COPIES, 1.8]);
  return listBlock(PICKUP.returnTitle, columns, rows, PICKUP.nothingReturned);
}
