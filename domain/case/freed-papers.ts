import type { CaseState, PieceState } from './case-state.ts';
import { copiesKept, originalsKept } from './papers-kept.ts';
import { isOutOfUse, type Piece, type PieceId, piecesOfLine } from './pieces.ts';
import { heldAt, needsPapers, progressOf, type StepProgress } from './progress.ts';

/** Pieces that nobody needs any more: those that lie here, and those that are elsewhere and must be fetched. */
export type FreedPapers = { readonly here: readonly PieceId[]; readonly away: readonly PieceId[] };

/**
 * The papers that end with these steps and with what waits for them in vain, by the case as it stands after they ended:
 * taken in, not given back yet, and of no use to any item that still goes on.
 */
export function freedPapers(after: CaseState, steps: readonly string[], station: string): FreedPapers {
  const progress = progressOf(after);
  const going = new Set(progress.flatMap(({ step, stage }) => (needsPapers(stage) ? [step.id] : [])));
  const stopped = progress.filter(({ blockedBy }) => blockedBy.some((id) => steps.includes(id)));
  const gone = new Set([...steps, ...stopped.map(({ step }) => step.id)]);
  const free = (after.outcome?.checklist ?? []).filter(
    ({ serves }) =>
      // Nothing goes on in a closed case; a line that serves none was left out while somebody had its paper.
      after.closing !== null ||
      serves.length === 0 ||
      (serves.some((id) => gone.has(id)) && !serves.some((id) => going.has(id))),
  );
  const out = free.flatMap(({ id, serves }) => {
    const material = after.materials[id];
    const pieces = (material ? piecesOfLine(id, material) : []).filter(({ state }) => isOut(state));
    return pieces.filter((piece) => isOutOfUse(piece) || !isOfResult(piece, serves, progress));
  });
  const held = new Set(heldAt(after, station));
  const ids = out.map(({ id }) => id);
  return { here: ids.filter((id) => held.has(id)), away: ids.filter((id) => !held.has(id)) };
}

/** The unit that has it decided an item by it: it stays there with that decision. */
function isOfResult({ state }: Piece, serves: readonly string[], progress: readonly StepProgress[]): boolean {
  const holder = state.custodian?.holder;
  return (
    holder?.at === 'unit' &&
    progress.some(
      ({ step, state: { conclusion } }) =>
        conclusion !== null && step.unit.id === holder.unit && serves.includes(step.id),
    )
  );
}

/** Paper was taken in, and neither the applicant nor another case of the same matter has got it. */
function isOut(piece: PieceState): boolean {
  const holder = piece.custodian?.holder;
  const isTheirs = holder?.at === 'station' || holder?.at === 'transit' || holder?.at === 'unit';
  return isTheirs && originalsKept(piece) + copiesKept(piece) > 0;
}

/** Steps that ended without a result: declined, withdrawn, terminated. */
export function endedSteps(state: CaseState): readonly string[] {
  return state.steps.filter(({ declined, ending }) => declined !== null || ending !== null).map(({ id }) => id);
}
