import type { CaseState } from './case-state.ts';
import { stepHandedOff } from './kinds/handoff.ts';
import { readContentOnce } from './read-content-once.ts';

/** A slip on which an item of the case went to its unit. */
export type SlipOfCase = { readonly slip: string; readonly slipNumber: string };

/**
 * All slips the case ever went on, from its history: a step that was refused, or sent on with later papers, was on two,
 * and each of them lies on somebody's table.
 */
export function slipsOf({ timeline }: Pick<CaseState, 'timeline'>): readonly SlipOfCase[] {
  return timeline.flatMap(({ entry }) => {
    const handed = entry.kind === stepHandedOff.kind ? (readContentOnce(entry) as SlipOfCase | null) : null;
    return handed ? [{ slip: handed.slip, slipNumber: handed.slipNumber }] : [];
  });
}
