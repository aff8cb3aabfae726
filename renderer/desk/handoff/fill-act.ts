import type { Live } from '../../store/hooks/use-live.ts';
import type { Act } from '../../ui/keys/act.ts';
import { go } from '../navigation.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { type HandoffTab, openHandoff } from './handoff-place.ts';
import type { UnitSteps } from './use-unit-steps.ts';

/** Where what stands in a list comes from: the act of an empty one. */
const BEFORE: Readonly<Record<HandoffTab, () => void>> = {
  ready: () => go({ page: 'intake' }),
  way: () => openHandoff('ready'),
  hand: () => openHandoff('way'),
  arrive: () => openHandoff('hand'),
};

/** The filled button of a list: what is done with it, or, while it is empty, what fills it. */
export function mainActOf(tab: HandoffTab, isEmpty: boolean, act: Act): Act {
  return isEmpty ? { id: `fill-${tab}`, key: act.key, label: HANDOFF_TEXT.fill[tab], run: BEFORE[tab] } : act;
}

export function isEmptyList(steps: Live<UnitSteps>): boolean {
  return steps !== 'loading' && steps.units.length === 0;
}
