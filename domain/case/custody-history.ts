import type { PieceState } from './case-state.ts';
import type { Custodian } from './custodian.ts';

/** From `at` (epoch ms) on the piece was with `holder`; `to`: the person it was given to, '' else. */
export type CustodyPart = { readonly at: number; readonly holder: Custodian; readonly to: string };

/** Who held a piece, from the beginning on; what was taken back is left out, and so is the settling of a contradiction. */
export function custodyHistory({ custodian }: Pick<PieceState, 'custodian'>): readonly CustodyPart[] {
  return (custodian?.history ?? []).flatMap(({ at, fact, detail, restates }) =>
    restates === undefined ? [{ at, holder: fact as Custodian, to: (detail as { to?: string } | null)?.to ?? '' }] : [],
  );
}
