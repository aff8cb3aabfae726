// What the county sets for itself about clocks and reminders. The law and the province leave these numbers open (for the
// red and yellow cards: 湘政办发〔2022〕50号 without confirmed thresholds), so they are data with marked defaults.
import { z } from 'zod';
import { type ConsentRule, consentRuleSchema, DEFAULT_CONSENT_RULE } from '../identity/consent-rule.ts';

export const countyRulesSchema = z.strictObject({
  /** A result that lies here longer than so many working days is asked after. */
  uncollectedAfterDays: z.int().min(1).max(60),
  /** Part of the term, in per cent, after which the desk reminds. */
  remindAtPercent: z.int().min(1).max(99),
  /** Yellow when at most so many working days are left. */
  yellowAtDaysLeft: z.int().min(0).max(60),
  /** Red when at least so many working days past due; 1 is the first day after it. */
  redAtDaysLate: z.int().min(1).max(60),
  /** Working days from a notice of what is missing after which the desk reminds; absent: it never does. */
  correctionDays: z.int().min(1).max(60).optional(),
  /** How a guardian's consent is asked; absent: as the law has it. */
  consent: consentRuleSchema.optional(),
});

export type CountyRules = z.infer<typeof countyRulesSchema>;

/** Common practice, to be settled by each county (惯例·待县级核定); the law gives delivery ten days (L44). */
export const DEFAULT_COUNTY_RULES: CountyRules = {
  uncollectedAfterDays: 10,
  remindAtPercent: 50,
  yellowAtDaysLeft: 1,
  redAtDaysLate: 1,
};

/** What holds about a guardian's consent; `rules` absent where the county never said anything. */
export const consentRuleOf = (rules: CountyRules | undefined): ConsentRule => rules?.consent ?? DEFAULT_CONSENT_RULE;
