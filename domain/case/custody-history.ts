import type { CaseState } from './case-state.ts';
import type { Custodian } from './custodian.ts';
import { readContent } from './kinds/define-kind.ts';
import { materialMoved, materialReceived, materialReturned } from './kinds/materials.ts';

/** From `at` (epoch ms) on the papers of the line were with `holder`; `to`: the person they were given to, '' else. */
export type CustodyPart = { readonly at: number; readonly holder: Custodian; readonly to: string };

/** Who held the papers of one line, from the beginning on; what was taken back is left out. */
export function custodyHistory({ timeline }: CaseState, line: string): readonly CustodyPart[] {
  return timeline.flatMap(({ entry, understood, undone }) => {
    if (!understood || undone) return [];
    const { v, data, at } = entry;
    const received = entry.kind === materialReceived.kind ? readContent(materialReceived, v, data) : null;
    const moved = entry.kind === materialMoved.kind ? readContent(materialMoved, v, data) : null;
    const placed = received ?? moved;
    if (placed?.line === line) return [{ at, holder: placed.custodian, to: '' }];
    const returned = entry.kind === materialReturned.kind ? readContent(materialReturned, v, data) : null;
    return returned?.line === line ? [{ at, holder: { at: 'applicant' as const }, to: returned.to }] : [];
  });
}
