import type { ChecklistLine, Outcome } from '../../catalogue/outcome.ts';
import type { MaterialState } from '../case-state.ts';
import { copiesKept, originalsKept } from '../papers-kept.ts';
import { piecesOfLine } from '../pieces.ts';

/**
 * The outcome with lines (of earlier choices, of units) that a later choice no longer asks for while somebody still has a
 * paper of theirs: no item needs them, but they are owed to the applicant and go on having a name and a holder.
 */
export function withLeftLines(
  outcome: Outcome | null,
  earlier: readonly ChecklistLine[],
  materials: Readonly<Record<string, MaterialState>>,
): Outcome | null {
  if (!outcome || earlier.length === 0) return outcome;
  const known = new Set(outcome.checklist.map(({ id }) => id));
  const left = earlier.filter(({ id }) => !known.has(id) && isOut(id, materials[id]));
  if (left.length === 0) return outcome;
  const owed = left.map((line): ChecklistLine => ({ ...line, need: '非必要', serves: [], needByStep: {} }));
  return { ...outcome, checklist: [...outcome.checklist, ...owed] };
}

function isOut(line: string, material: MaterialState | undefined): boolean {
  return (material ? piecesOfLine(line, material) : []).some(
    ({ state }) =>
      state.custodian !== null &&
      state.custodian.holder.at !== 'applicant' &&
      originalsKept(state) + copiesKept(state) > 0,
  );
}
