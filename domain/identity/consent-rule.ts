import { z } from 'zod';
import { CONSENT_WORDS } from '../text/consent-rule.ts';
import { GUARDED_BELOW } from './age.ts';

/** Nobody is a minor from this age on (民法典 Art. 17). */
export const OF_AGE = 18;

/**
 * How the county has a guardian's consent asked. Under 14 the law asks for it (个人信息保护法 Art. 31); whether statutory
 * duties are free of it (Art. 13(3)) is disputed, so a county that does not ask names its ground. It may ask for older
 * minors too. What is hidden on the screen stays hidden under 14 whatever the county settles.
 */
export const consentRuleSchema = z
  .strictObject({
    asked: z.boolean(),
    /** For people under so many full years. */
    underAge: z.int().min(GUARDED_BELOW).max(OF_AGE),
    /** What the guardian is told before he agrees. */
    words: z.string().trim().min(1).max(200),
    /** The county's own decision; needed where nobody is asked. */
    basis: z.string().trim().max(100),
  })
  .refine(({ asked, basis }) => asked || basis !== '', { path: ['basis'] })
  .readonly();

export type ConsentRule = z.infer<typeof consentRuleSchema>;

export const DEFAULT_CONSENT_RULE: ConsentRule = {
  asked: true,
  underAge: GUARDED_BELOW,
  words: CONSENT_WORDS,
  basis: '',
};
