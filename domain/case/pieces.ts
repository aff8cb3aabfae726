import { formatDate } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { EntryRef } from '../ledger/entry.ts';
import { earlierPieceTitle } from '../text/pieces.ts';
import type { CaseState, MaterialState, PieceState } from './case-state.ts';
import { lineTitle } from './line-title.ts';

/** A piece in lists: the line's own id for its newest one, `<line>~<entry>` for one that another has replaced. */
export type PieceId = string;

/** A line is met by its newest piece; each piece has its own holder. */
export type Piece = {
  readonly id: PieceId;
  readonly line: string;
  readonly isEarlier: boolean;
  readonly state: PieceState;
};

/** A piece as entries name it; without `piece` it is the newest one of the line. */
export type NamedPiece = { readonly line: string; readonly piece?: EntryRef | undefined };

const EARLIER = /^(.*)~([0-9a-z-]+:\d+)$/s;

export function pieceId({ line, piece }: NamedPiece): PieceId {
  return piece === undefined ? line : `${line}~${piece}`;
}

/** The line of a piece, and the entry with which it was taken where it is not the newest. */
export function namedPiece(id: PieceId): { readonly line: string; readonly piece?: EntryRef } {
  const [, line, piece] = EARLIER.exec(id) ?? [];
  return line !== undefined && piece !== undefined ? { line, piece } : { line: id };
}

/** Of no use to any item: another has replaced it, or it does not do. */
export const isOutOfUse = ({ isEarlier, state }: Pick<Piece, 'isEarlier' | 'state'>): boolean =>
  isEarlier || state.rejected !== null;

/** The pieces of one line, the newest first. */
export function piecesOfLine(line: string, material: MaterialState): readonly Piece[] {
  const earlier = material.earlier.map((state) => ({
    id: pieceId({ line, piece: state.ref }),
    line,
    isEarlier: true,
    state,
  }));
  return [{ id: line, line, isEarlier: false, state: material }, ...earlier];
}

/** Every piece of the case, line by line. */
export function piecesOf({ materials }: Pick<CaseState, 'materials'>): readonly Piece[] {
  return Object.entries(materials).flatMap(([line, material]) => piecesOfLine(line, material));
}

export function pieceOf({ materials }: Pick<CaseState, 'materials'>, id: PieceId): Piece | null {
  const { line } = namedPiece(id);
  const material = materials[line];
  return (material && piecesOfLine(line, material).find((piece) => piece.id === id)) ?? null;
}

/** The name of a piece, with the day on which it was taken where another has replaced it; an unknown one keeps its id. */
export function pieceTitle({ outcome, materials }: Pick<CaseState, 'outcome' | 'materials'>, id: PieceId): string {
  const line = outcome?.checklist.find((one) => one.id === namedPiece(id).line);
  if (!outcome || !line) return id;
  const piece = pieceOf({ materials }, id);
  return namedTitle(lineTitle(outcome, line), piece?.isEarlier ? piece.state : null);
}

/** `earlier`: the piece, where another has replaced it. */
export function namedTitle(title: string, earlier: PieceState | null): string {
  if (!earlier?.received) return title;
  return earlierPieceTitle(title, formatDate(businessDate(earlier.received.at)).replace(/^\d+年/, ''));
}
