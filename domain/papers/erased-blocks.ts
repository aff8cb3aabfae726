import { businessTime } from '../calendar/instant.ts';
import type { Erasure } from '../station/case-erased.ts';
import type { StationProfile } from '../station/station-state.ts';
import { ERASED, eraseReasonText } from '../text/erase.ts';
import { LOG } from '../text/paper-log.ts';
import { figures, paragraphsBlock, tableBlock, text } from './blocks.ts';
import { operatorName } from './operator-name.ts';
import type { PaperBlock } from './paper-content.ts';

type Erased = { readonly erased: readonly Erasure[]; readonly station: Pick<StationProfile, 'operators'> };

/** What left the desk that day; no block on a day on which nothing did. */
export function erasedTable({ erased, station }: Erased): readonly PaperBlock[] {
  if (erased.length === 0) return [];
  const widths = [0.85, 1, 4.8, 7, 1.6];
  const columns = ERASED.columns.map((label, at) => (at < 2 ? figures : text)(label, widths[at] ?? 1));
  const rows = erased.map(({ at, number, reason, text: said, operator }, index) => [
    String(index + 1),
    businessTime(at),
    number,
    eraseReasonText(reason, said),
    operatorName(station, operator),
  ]);
  return [tableBlock(ERASED.title, columns, rows, LOG.noActs)];
}

/** How many cases of the day its figures lack since. */
export function goneNote({ gone }: { readonly gone: number }): readonly PaperBlock[] {
  return gone > 0 ? [paragraphsBlock('', [ERASED.gone(gone)])] : [];
}
