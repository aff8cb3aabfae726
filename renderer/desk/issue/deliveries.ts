import type { Delivery } from '../../../domain/case/decide/result.ts';
import { type Handover, handedOver } from './handover-model.ts';
import type { Collector } from './issue-model.ts';

/** One delivery a case: the results ticked, and papers that lie here once nothing of the case needs them any more. */
export function deliveriesOf(
  collectors: readonly Collector[],
  ticked: ReadonlySet<string>,
  handover: Handover,
): readonly { readonly caseId: string; readonly delivery: Delivery }[] {
  const cases = collectors.flatMap((collector) => collector.cases);
  return cases.flatMap(({ view, results, returned, waiting }) => {
    const steps = results.filter(({ key }) => ticked.has(key)).map(({ step }) => step.step.id);
    if (steps.length === 0) return [];
    const last = waiting === 0 && steps.length === results.length && handover.way !== 'electronic';
    const delivery: Delivery = { steps, ...handedOver(handover), returned: last ? returned.map(({ id }) => id) : [] };
    return [{ caseId: view.state.id, delivery }];
  });
}
