import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { runBundle } from '../support/run-bundle.ts';

const pack = seedCatalogue();
const bundles = pack.bundles.filter((bundle) => bundle.lifecycle === '企业');

/** One file a life-cycle, so that the 3,461 runs of all 29 bundles use both cores. */
describe('C1 every enterprise bundle under every combination of answers, from open to delivered', () => {
  let total = 0;

  test.each(bundles.map((bundle) => [bundle.id, bundle] as const))('%s', (_, bundle) => {
    total += runBundle(pack, bundle).run;
  });

  test('all combinations of the enterprise bundles were run', () => {
    expect([bundles.length, total]).toEqual([9, 1008]);
  });
});
