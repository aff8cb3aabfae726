import type { NewEntry } from '../../ledger/entry.ts';
import type { Custodian } from '../custodian.ts';
import { materialMoved, materialReturned } from '../kinds/materials.ts';
import { namedPiece, type PieceId } from '../pieces.ts';
import { caseEntry } from './support.ts';

/** A piece is with somebody else now. */
export function moved(caseId: string, id: PieceId, custodian: Custodian): NewEntry {
  return caseEntry(caseId, materialMoved, { ...namedPiece(id), custodian });
}

/** Pieces given back to a person, together with something else that the act does. */
export function returned(caseId: string, ids: readonly PieceId[], to: string): readonly NewEntry[] {
  return ids.map((id) => caseEntry(caseId, materialReturned, { ...namedPiece(id), to }));
}

/** What an act gives back that does nothing else: its first entry says so, so that the day log counts the act once (P10). */
export function returnedAlone(caseId: string, ids: readonly PieceId[], to: string): readonly NewEntry[] {
  return ids.map((id, at) =>
    caseEntry(caseId, materialReturned, { ...namedPiece(id), to, ...(at === 0 ? { alone: [...ids] } : {}) }),
  );
}
