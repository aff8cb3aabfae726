import { leadsToCase } from '../navigation.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';

/** Said behind what was recorded when the way began at a case: how to get back there. '' when it began here. */
export function wayBackWords(): string {
  return leadsToCase() ? HANDOFF_TEXT.backToCase : '';
}
