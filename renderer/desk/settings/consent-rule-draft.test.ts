import { expect, test } from 'vitest';
import { DEFAULT_CONSENT_RULE } from '../../../domain/identity/consent-rule.ts';
import { consentRuleDraft, consentRuleOfDraft, consentRuleProblems } from './consent-rule-draft.ts';

const usual = consentRuleDraft(DEFAULT_CONSENT_RULE);

test('M15 what was typed becomes the rule again', () => {
  expect(consentRuleProblems(usual)).toEqual({});
  expect(consentRuleOfDraft(usual)).toEqual(DEFAULT_CONSENT_RULE);
  expect(consentRuleOfDraft({ ...usual, underAge: ' 16 ' })).toEqual({ ...DEFAULT_CONSENT_RULE, underAge: 16 });
});

test('M15 an age below the law’s, no words, and not asking without a ground each say what is wanted', () => {
  const problems = consentRuleProblems({ asked: 'no', underAge: '12', words: ' ', basis: '' });
  expect(problems).toEqual({
    underAge: '应为 14 到 18 的整数：不满十四周岁是法律定的，只能往上调。',
    words: '写明告诉监护人的话。',
    basis: '写明不问的依据。',
  });
  expect(consentRuleProblems({ ...usual, asked: 'no', basis: '县里的文件' })).toEqual({});
});
