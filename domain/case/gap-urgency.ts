import type { GapView } from './view.ts';

/** Working days before the day at which the desk reminds (domain-practice, section 3, common practice). */
export const REMIND_AT = { near: 3, last: 1 } as const;

export type GapUrgency = 'ok' | 'near' | 'last' | 'lapsed';

/** How pressing a gap is: reminded at three working days and at one; lapsed once its day has passed. */
export function gapUrgency({ lapsed, clock }: Pick<GapView, 'lapsed' | 'clock'>): GapUrgency {
  if (lapsed) return 'lapsed';
  if (clock.left <= REMIND_AT.last) return 'last';
  return clock.left <= REMIND_AT.near ? 'near' : 'ok';
}
