import { formatDate } from '../../../domain/calendar/date-string.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Erasure } from '../../../domain/station/case-erased.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { eraseReasonText } from '../../../domain/text/erase.ts';
import { ERASE_TEXT } from '../text/erase.ts';

/** What became of a case that was taken off the desk: when, why, by whom. */
export function erasedWords(
  { number, at, reason, text, operator }: Erasure,
  station: Pick<StationProfile, 'operators'> | null,
): string {
  const who = station?.operators.find(({ no }) => no === operator)?.name ?? operator;
  return ERASE_TEXT.gone(tailOf(number), formatDate(businessDate(at)), eraseReasonText(reason, text), who);
}
