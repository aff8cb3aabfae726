import { expect, test } from 'vitest';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { DEFAULT_COUNTY_RULES } from '../calendar/county-rules.ts';
import { countySubject } from '../ledger/entry.ts';
import { foldCountyRules } from '../station/fold-county-rules.ts';
import { setCountyRules } from './county-rules-acts.ts';

const RULES = { uncollectedAfterDays: 15, remindAtPercent: 60, yellowAtDaysLeft: 2, redAtDaysLate: 3 };

test('D99 the rules hold as set last, the earlier ones stay in the record, and before that stands common practice', () => {
  const memory = memoryDesk();
  const held = () => foldCountyRules(memory.desk.entriesOf(countySubject('433127')));
  expect(held()).toEqual(DEFAULT_COUNTY_RULES);
  memory.enter(setCountyRules('433127', { ...RULES, correctionDays: 20 }));
  expect(held()).toEqual({ ...RULES, correctionDays: 20 });
  memory.enter(setCountyRules('433127', RULES));
  expect(held()).toEqual(RULES);
  expect(memory.desk.entriesOf(countySubject('433127')).map(({ data }) => data)).toEqual([
    { ...RULES, correctionDays: 20 },
    RULES,
  ]);
});

test('D99 rules that make no sense are refused, each by its name', () => {
  const refused = setCountyRules('433127', { ...RULES, redAtDaysLate: 0, remindAtPercent: 100, correctionDays: 0.5 });
  expect(refused).toMatchObject({ ok: false, code: 'fieldsWrong' });
  expect(refused.ok ? '' : refused.text).toMatch(/期限过去多少提醒.+红牌.+补正/);
});

test('M15 a county that has no guardian asked names its ground, and never asks for fewer than the law', () => {
  const consent = { asked: true, underAge: 16, words: '只给学校看。', basis: '' };
  const codeOf = (changed: object) => {
    const decided = setCountyRules('433127', { ...RULES, consent: { ...consent, ...changed } });
    return decided.ok ? '' : decided.text;
  };
  expect(codeOf({})).toBe('');
  expect(codeOf({ asked: false, basis: '县数据局会议纪要〔2026〕3号' })).toBe('');
  for (const wrong of [{ asked: false }, { underAge: 12 }, { words: ' ' }])
    expect(codeOf(wrong)).toContain('监护人同意');
});
