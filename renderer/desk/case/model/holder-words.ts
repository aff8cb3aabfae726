import type { CaseState } from '../../../../domain/case/case-state.ts';
import type { Custodian } from '../../../../domain/case/custodian.ts';
import { type PieceId, pieceOf } from '../../../../domain/case/pieces.ts';
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

/** A piece with its place: 居民户口簿（在县公安局）. */
export function pieceHeld(state: CaseState, id: PieceId, names: CaseNames, station: string): string {
  const holder = pieceOf(state, id)?.state.custodian?.holder ?? null;
  return `${names.line(id)}（${holderWords(holder, names, station)}）`;
}
