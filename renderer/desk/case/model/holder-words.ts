import type { Custodian } from '../../../../domain/case/custodian.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { CASE_TEXT } from '../../text/case.ts';
import type { CaseNames } from './names.ts';

/** Who holds the papers of a line, in words; `station` is the code of this desk. */
export function holderWords(holder: Custodian | null, names: CaseNames, station: string): string {
  const words = CASE_TEXT.holder;
  switch (holder?.at) {
    case undefined:
      return words.nowhere;
    case 'applicant':
      return words.applicant;
    case 'station':
      return holder.code === station ? words.here : words.station(holder.name);
    case 'transit':
      return words.transit(names.unit(holder.unit), names.slip(holder.slip));
    case 'case':
      return words.otherCase(tailOf(holder.number));
    case 'unit':
      return words.unit(names.unit(holder.unit));
  }
}
