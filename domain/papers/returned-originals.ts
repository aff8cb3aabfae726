import type { MaterialState } from '../case/case-state.ts';
import { tookOriginal } from '../case/papers-kept.ts';
import type { CaseView } from '../case/view.ts';
import { PICKUP } from '../text/paper-result.ts';
import { BY_HAND, paragraphsBlock } from './blocks.ts';
import { countsOf, materialName } from './materials-received.ts';
import type { PaperBlock } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** An original that goes back to the applicant in this very act. */
export function isGivenNow(state: MaterialState | null, desk: PaperDesk): boolean {
  const custodian = state?.custodian;
  return tookOriginal(state ?? undefined) && custodian?.holder.at === 'applicant' && custodian.at === desk.now;
}

/** Papers given back with this act, or, before the hand-over, those that lie here to be given back. */
export function returnedBlock(view: CaseView, desk: PaperDesk): PaperBlock {
  const rows = view.materials
    .filter(({ state }) => {
      const custodian = state?.custodian;
      const isHere = custodian?.holder.at === 'station' && custodian.holder.code === desk.station.code;
      return isGivenNow(state, desk) || (isHere && tookOriginal(state ?? undefined));
    })
    .map((material) => {
      const [originals, copies] = countsOf(material.state?.received);
      return [materialName(view, material), originals, copies, BY_HAND];
    });
  if (rows.length === 0) return paragraphsBlock('', [`${PICKUP.returnTitle}：${PICKUP.nothingReturned}。`]);
  const columns = columnsOf(PICKUP.returnColumns, [6.4, COUNT, COPIES, 1.8]);
  return listBlock(PICKUP.returnTitle, columns, rows, PICKUP.nothingReturned);
}
