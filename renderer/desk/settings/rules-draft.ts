import { type CountyRules, DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { narrow } from '../../../domain/identity/plain-text.ts';
import { COUNTY_RULES_TEXT as TEXT } from '../text/county-rules.ts';

/** The rules that are numbers. */
export type RuleName = Exclude<keyof CountyRules, 'consent'>;
/** As typed. */
export type RulesDraft = Readonly<Record<RuleName, string>>;

const RANGES: Readonly<Record<RuleName, readonly [from: number, to: number]>> = {
  uncollectedAfterDays: [1, 60],
  remindAtPercent: [1, 99],
  yellowAtDaysLeft: [0, 60],
  redAtDaysLate: [1, 60],
  correctionDays: [1, 60],
};
const NAMES = Object.keys(RANGES) as readonly RuleName[];

export function rulesDraft(rules: CountyRules): RulesDraft {
  const typed = (name: RuleName) => [name, rules[name] === undefined ? '' : String(rules[name])] as const;
  return Object.fromEntries(NAMES.map(typed)) as RulesDraft;
}

/** What is wrong with each field, a sentence; only the term for 补正 may be left empty. */
export function rulesProblems(draft: RulesDraft): Readonly<Partial<Record<RuleName, string>>> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const [from, to] = RANGES[name];
      const typed = narrow(draft[name]);
      if (name === 'correctionDays' && typed === '') return [];
      if (/^\d{1,3}$/.test(typed) && Number(typed) >= from && Number(typed) <= to) return [];
      return [[name, name === 'correctionDays' ? TEXT.rangeOrNone(from, to) : TEXT.range(from, to)]];
    }),
  );
}

/** The rules of a draft without problems. */
export function rulesOf(draft: RulesDraft): Omit<CountyRules, 'consent'> {
  const read = (name: RuleName) => Number(narrow(draft[name]));
  return {
    uncollectedAfterDays: read('uncollectedAfterDays'),
    remindAtPercent: read('remindAtPercent'),
    yellowAtDaysLeft: read('yellowAtDaysLeft'),
    redAtDaysLate: read('redAtDaysLate'),
    ...(narrow(draft.correctionDays) === '' ? {} : { correctionDays: read('correctionDays') }),
  };
}

/** What is usual where the county has not settled it. */
export function usualOf(name: RuleName): string {
  const usual = DEFAULT_COUNTY_RULES[name];
  if (usual === undefined) return TEXT.noUsual;
  return TEXT.usual(usual, name === 'remindAtPercent' ? TEXT.units.percent : TEXT.units.days);
}
