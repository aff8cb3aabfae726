import { GUARDED_BELOW } from '../../../domain/identity/age.ts';
import { type ConsentRule, OF_AGE } from '../../../domain/identity/consent-rule.ts';
import { narrow } from '../../../domain/identity/plain-text.ts';
import { COUNTY_RULES_TEXT } from '../text/county-rules.ts';

const TEXT = COUNTY_RULES_TEXT.consent;

/** As typed. */
export type ConsentRuleDraft = Readonly<Record<Exclude<keyof ConsentRule, 'asked'>, string>> & {
  readonly asked: 'yes' | 'no';
};

export function consentRuleDraft({ asked, underAge, words, basis }: ConsentRule): ConsentRuleDraft {
  return { asked: asked ? 'yes' : 'no', underAge: String(underAge), words, basis };
}

/** What is wrong with each field, a sentence. */
export function consentRuleProblems(draft: ConsentRuleDraft): Readonly<Partial<Record<keyof ConsentRule, string>>> {
  const age = narrow(draft.underAge);
  const isAge = /^\d\d$/.test(age) && Number(age) >= GUARDED_BELOW && Number(age) <= OF_AGE;
  return {
    ...(isAge ? {} : { underAge: TEXT.ageRange(GUARDED_BELOW, OF_AGE) }),
    ...(draft.words.trim() === '' ? { words: TEXT.needWords } : {}),
    ...(draft.asked === 'no' && draft.basis.trim() === '' ? { basis: TEXT.needBasis } : {}),
  };
}

/** The rule of a draft without problems. */
export function consentRuleOfDraft({ asked, underAge, words, basis }: ConsentRuleDraft): ConsentRule {
  return { asked: asked === 'yes', underAge: Number(narrow(underAge)), words: words.trim(), basis: basis.trim() };
}
