import type { CountyRules } from '../calendar/county-rules.ts';
import { entryOf, refuse } from '../case/decide/support.ts';
import { countySubject } from '../ledger/entry.ts';
import { countyRulesSet } from '../station/station-kinds.ts';
import { COUNTY_RULES_LABELS } from '../text/county-rules.ts';
import type { Decision } from './decision.ts';

/** The county sets its rules, the whole set as it holds from now on; wrong ones are named, earlier ones stay on record. */
export function setCountyRules(county: string, rules: CountyRules): Decision {
  const parsed = countyRulesSet.schema.safeParse(rules);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => COUNTY_RULES_LABELS[String(path[0])] ?? String(path[0]));
    return refuse('fieldsWrong', [...new Set(wrong)]);
  }
  return { ok: true, entries: [entryOf(countySubject(county), countyRulesSet, parsed.data)], value: undefined };
}
