import type { PieceState } from '../case/case-state.ts';
import { namedTitle, type PieceId, piecesOfLine } from '../case/pieces.ts';
import type { CaseView, MaterialView } from '../case/view.ts';
import { materialName } from './materials-received.ts';

/** A piece as papers list it. */
export type PieceView = Pick<MaterialView, 'line'> & {
  readonly id: PieceId;
  readonly name: string;
  readonly isEarlier: boolean;
  readonly state: PieceState;
};

/** Every piece of the case in the order of the checklist, one that was replaced behind the newest of its line. */
export function pieceViews(view: CaseView): readonly PieceView[] {
  return view.materials.flatMap(({ line, state: material }) =>
    (material ? piecesOfLine(line.id, material) : []).map(({ id, isEarlier, state }) => ({
      id,
      line,
      isEarlier,
      name: namedTitle(materialName(view, { line }), isEarlier ? state : null),
      state,
    })),
  );
}
