import { expect, test } from 'vitest';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { receive, receiveAndAccept } from '../../acts/intake-acts.ts';
import { DEFAULT_COUNTY_RULES } from '../../calendar/county-rules.ts';
import { asDateString } from '../../calendar/date-string.ts';
import { type ConsentRule, DEFAULT_CONSENT_RULE } from '../../identity/consent-rule.ts';
import { makeIdNo } from '../../identity/made-up.ts';
import { giveConsent, withoutConsent } from './consent.ts';
import { canUndo } from './record.ts';

const DAY = asDateString('2026-11-18');
const CHILD = makeIdNo(asDateString('2019-03-01'), 124);
const ADULT = makeIdNo(asDateString('1990-03-01'), 122);
const consent = { guardian: { name: '彭大山', relation: '父亲' }, person: '' };

test('M12 the consent of the guardian is recorded with the intake and stands on its application form, ticked', () => {
  const memory = memoryDesk();
  const intake = { ...smallIntake({ name: '田小满', idNo: CHILD }), consent };
  const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c1', intake, memory.context()));
  const state = memory.caseState('c1');
  expect(state.consent).toMatchObject({ guardian: consent.guardian, children: ['self'], date: DAY });
  expect(withoutConsent(state, DAY, DEFAULT_CONSENT_RULE)).toEqual([]);
  const form = JSON.stringify(papers.find(({ content }) => content.type === 'one-form')?.content);
  for (const said of ['监护人同意', '彭大山', '父亲', '监护人（签字）', '"ticked":true']) expect(form).toContain(said);
});

test('M13 papers are received and accepted without it; it can be given later, and is asked until then', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c1', smallIntake({ name: '田小满', idNo: CHILD }), memory.context()));
  expect(withoutConsent(memory.caseState('c1'), DAY, DEFAULT_CONSENT_RULE)).toEqual(['self']);
  memory.enter(giveConsent(memory.caseState('c1'), consent, memory.context()));
  expect(withoutConsent(memory.caseState('c1'), DAY, DEFAULT_CONSENT_RULE)).toEqual([]);
});

test('M12 a child cannot consent, nobody can without a name, and of adults nobody is asked', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c1', smallIntake({ name: '田小满', idNo: CHILD }), memory.context()));
  const state = memory.caseState('c1');
  const codeOf = (given: typeof consent, at = state) => {
    const decided = giveConsent(at, given, memory.context());
    return decided.ok ? '' : decided.code;
  };
  expect(codeOf({ ...consent, person: 'self' })).toBe('guardianMissing');
  expect(codeOf({ ...consent, guardian: { name: ' ', relation: '父亲' } })).toBe('guardianMissing');
  expect(codeOf({ guardian: { name: '田'.repeat(10_000), relation: '父亲' }, person: '' })).toBe('guardianWrong');
  memory.enter(receive(memory.desk, 'c2', smallIntake({ name: '向小月', idNo: ADULT }), memory.context()));
  expect(codeOf(consent, memory.caseState('c2'))).toBe('noChildHere');
});

test('M13 what was given with the intake stands on its papers and is not undone; what was given later is', () => {
  const memory = memoryDesk();
  const intake = smallIntake({ name: '田小满', idNo: CHILD });
  memory.enter(receive(memory.desk, 'c1', { ...intake, consent }, memory.context()));
  memory.enter(receive(memory.desk, 'c2', intake, memory.context()));
  memory.pass(60_000);
  memory.enter(giveConsent(memory.caseState('c2'), consent, memory.context()));
  const isUndoable = (id: string) => {
    const state = memory.caseState(id);
    return state.timeline.filter(({ entry }) => entry.kind === 'consent.given').map((line) => canUndo(line, state));
  };
  expect(isUndoable('c1')).toEqual([false]);
  expect(isUndoable('c2')).toEqual([true]);
});

test('M15 the application form says the county’s words and age; where the county asks nobody the block is not on it', () => {
  const formUnder = (rule: ConsentRule) => {
    const memory = memoryDesk();
    const context = { ...memory.context(), rules: { ...DEFAULT_COUNTY_RULES, consent: rule } };
    const { papers } = memory.enter(receive(memory.desk, 'c1', smallIntake({ name: '田小满', idNo: CHILD }), context));
    return JSON.stringify(papers.find(({ content }) => content.type === 'one-form')?.content);
  };
  const older = formUnder({ ...DEFAULT_CONSENT_RULE, underAge: 16, words: '只给学校看。' });
  expect(older).toContain('未满十六周岁');
  expect(older).toContain('告知事项：只给学校看。');
  const nobody = formUnder({ ...DEFAULT_CONSENT_RULE, asked: false, basis: '县数据局会议纪要〔2026〕3号' });
  for (const said of ['监护人同意', '监护人（签字）']) expect(nobody).not.toContain(said);
});
