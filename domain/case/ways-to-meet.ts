import type { ChecklistLine } from '../catalogue/outcome.ts';
import type { Waiver } from '../catalogue/schema-common.ts';
import type { ReceivedAs } from './kinds/materials.ts';

const WAYS: readonly ReceivedAs[] = ['kept', 'seen', 'e-licence', 'shared-data'];
const WAIVER_OF: Readonly<Partial<Record<ReceivedAs, Waiver>>> = { 'e-licence': '电子证照', 'shared-data': '数据共享' };

/** How a line may be met. Without paper only where every item of the line allows it, which its waivers say. */
export function waysToMeet(line: ChecklistLine): readonly ReceivedAs[] {
  return WAYS.filter((way) => {
    const waiver = WAIVER_OF[way];
    if (way === 'seen') return line.originals > 0;
    return waiver === undefined || line.waivers.includes(waiver);
  });
}

/**
 * What one tick means. A certificate that is asked for in original and copy is shown, given back, and its copy stays
 * (common practice: nobody leaves an identity card); whatever else is asked for stays here.
 */
export function usualWay(line: ChecklistLine): ReceivedAs {
  return line.kind === '证件' && line.originals > 0 && line.copies > 0 ? 'seen' : 'kept';
}

/** The papers that go with a way: an original that was only seen leaves a copy here, the paperless ways none. */
export function countsFor(
  line: ChecklistLine,
  way: ReceivedAs,
): { readonly originals: number; readonly copies: number } {
  if (way === 'kept') return { originals: line.originals, copies: line.copies };
  if (way === 'seen') return { originals: line.originals, copies: Math.max(1, line.copies) };
  return { originals: 0, copies: 0 };
}
