import { businessTime } from '../calendar/instant.ts';
import type { Erasure } from '../station/case-erased.ts';
import type { StationProfile } from '../station/station-state.ts';
import { ERASED, eraseReasonText } from '../text/erase.ts';
import { LOG } from '../text/paper-log.ts';
import { paragraphsBlock } from './blocks.ts';
import { operatorName } from './operator-name.ts';
import type { PaperBlock } from './paper-content.ts';
import { columnsOf, listBlock } from './tables.ts';

type Erased = { readonly erased: readonly Erasure[]; readonly station: Pick<StationProfile, 'operators'> };

/** What left the desk that day; no block on a day on which nothing did. */
export function erasedTable({ erased, station }: Erased): readonly PaperBlock[] {
  if (erased.length === 0) return [];
  const columns = columnsOf(ERASED.columns, [{ figures: 1 }, 4.8, 7, 1.6]);
  const rows = erased.map(({ at, number, reason, text, operator }) => [
    businessTime(at),
    number,
    eraseReasonText(reason, text),
    operatorName(station, operator),
  ]);
  return [listBlock(ERASED.title, columns, rows, LOG.noActs)];
}

/** How many cases of the day its figures lack since. */
export function goneNote({ gone }: { readonly gone: number }): readonly PaperBlock[] {
  return gone > 0 ? [paragraphsBlock('', [ERASED.gone(gone)])] : [];
}
