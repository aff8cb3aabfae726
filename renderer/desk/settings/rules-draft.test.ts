import { expect, test } from 'vitest';
import { DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { rulesDraft, rulesOf, rulesProblems } from './rules-draft.ts';

const usual = rulesDraft(DEFAULT_COUNTY_RULES);

test('D99 what was typed becomes the rules again, and an empty term for 补正 means that nobody is reminded', () => {
  expect(rulesProblems(usual)).toEqual({});
  expect(rulesOf(usual)).toEqual(DEFAULT_COUNTY_RULES);
  expect(rulesOf({ ...usual, correctionDays: ' 20 ' })).toEqual({ ...DEFAULT_COUNTY_RULES, correctionDays: 20 });
});

test('Y11 a number that the Chinese input method made wide is read as it is meant', () => {
  expect(rulesProblems({ ...usual, redAtDaysLate: '３' })).toEqual({});
  expect(rulesOf({ ...usual, redAtDaysLate: '３' }).redAtDaysLate).toBe(3);
});

test('D99 a field that holds no sensible number says what it may be', () => {
  const problems = rulesProblems({ ...usual, uncollectedAfterDays: '', redAtDaysLate: '0', correctionDays: '两周' });
  expect(problems).toEqual({
    uncollectedAfterDays: '应为 1 到 60 的整数。',
    redAtDaysLate: '应为 1 到 60 的整数。',
    correctionDays: '应为 1 到 60 的整数，或者不填。',
  });
});
