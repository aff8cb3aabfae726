import { type CountyRules, countyRulesSchema, DEFAULT_COUNTY_RULES } from '../calendar/county-rules.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';

/** The rules of the county as last set; before that the common practice. */
export function foldCountyRules(entries: readonly Entry[]): CountyRules {
  const held = resolve(entries).registers.get('county-rules');
  const read = countyRulesSchema.safeParse(held?.fact);
  return read.success ? read.data : DEFAULT_COUNTY_RULES;
}
