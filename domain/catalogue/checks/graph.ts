import { cyclicSteps } from '../step-graph.ts';
import { type Check, finding } from './finding.ts';

/** No step waits for itself, and no item stands in the catalogue without a bundle. */
export const checkGraph: Check = (pack) => {
  const used = new Set(pack.bundles.flatMap(({ steps }) => steps.map(({ item }) => item)));
  return [
    ...pack.bundles.flatMap((bundle) => {
      const cyclic = cyclicSteps(bundle.steps.map(({ item, after }) => ({ id: item, after })));
      return cyclic.length === 0
        ? []
        : [finding('cycle', 'bundles', bundle.id, 'steps', `环节互相等待：${cyclic.join('、')}`)];
    }),
    ...pack.items
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => finding('unused-item', 'items', id, '', '没有套餐用到这个事项')),
  ];
};
