import type { CaseState } from './case-state.ts';
import { tookOriginal } from './papers-kept.ts';
import { isOutOfUse, type PieceId, piecesOfLine } from './pieces.ts';
import { needsPapers, progressOf } from './progress.ts';

/**
 * Pieces whose originals may come back to the window with the results of these steps: an original was taken and lies
 * with the unit of one of them, and no other unfinished step at that unit needs it, as none needs a piece that another has
 * replaced.
 */
export function returnableWith(state: CaseState, steps: readonly string[]): readonly PieceId[] {
  const progress = progressOf(state);
  const arriving = progress.filter(({ step }) => steps.includes(step.id));
  const units = new Set(arriving.map(({ step }) => step.unit.id));
  const open = progress.filter(({ step, stage }) => !steps.includes(step.id) && needsPapers(stage));
  return (state.outcome?.checklist ?? []).flatMap(({ id: line, serves }) => {
    const material = state.materials[line];
    return (material ? piecesOfLine(line, material) : []).flatMap((piece) => {
      const holder = piece.state.custodian?.holder;
      if (!tookOriginal(piece.state) || holder?.at !== 'unit' || !units.has(holder.unit)) return [];
      const isServed = open.some(({ step }) => step.unit.id === holder.unit && serves.includes(step.id));
      return isServed && !isOutOfUse(piece) ? [] : [piece.id];
    });
  });
}
