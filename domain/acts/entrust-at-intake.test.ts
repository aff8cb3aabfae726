import { expect, test } from 'vitest';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import type { Intake } from '../case/decide/open-case.ts';
import { receiveAndAccept, receiveAndNotify } from './intake-acts.ts';

const agent = { name: '田大满', idNo: '', phone: '13800000002', relation: '近亲属' };
const mandate = { agent, scope: '代为提交材料', until: '', mandate: 'printed-here' as const };
const entrusting = (taken: readonly string[], more: Partial<typeof mandate> = {}): Intake => ({
  ...gapIntake(taken),
  mandate: { ...mandate, ...more },
});

test('D107 P61 at intake the mandate is recorded in the same act, and 委托书 is printed with the other papers', () => {
  const memory = memoryDesk();
  const intake = entrusting([CARD, PHOTO, PROOF]);
  const { papers } = memory.enter(receiveAndAccept(memory.desk, 'c', intake, memory.context()));
  expect(papers.map(({ content }) => content.type)).toEqual(['one-form', 'receipt', 'mandate', 'acceptance-notice']);
  expect(memory.caseState('c').mandate?.agent).toEqual(agent);
  for (const paper of papers.slice(1)) expect(JSON.stringify(paper.content)).toContain('田大满');
});

test('D108 a mandate brought along needs no paper of ours, and one that is wrong stops the whole act', () => {
  const memory = memoryDesk();
  const wrong = entrusting([CARD], { agent: { ...agent, name: ' ' } } as Partial<typeof mandate>);
  expect(receiveAndNotify(memory.desk, 'c', wrong, {}, memory.context())).toMatchObject({ code: 'agentMissing' });
  const brought = { ...gapIntake([CARD]), mandate: { ...mandate, mandate: 'seen' as const } };
  const { papers } = memory.enter(receiveAndNotify(memory.desk, 'c', brought, {}, memory.context()));
  expect(papers.map(({ content }) => content.type)).toEqual(['one-form', 'receipt', 'one-time-notice']);
});

test.each([{ name: '田大满2' }, { name: '田'.repeat(10_000) }, { idNo: '433127199013320011' }, { phone: '没有' }])(
  'I17 a mandate to somebody whom nobody can be stops the whole act: %s',
  (wrong) => {
    const memory = memoryDesk();
    const intake = entrusting([CARD, PHOTO, PROOF], { agent: { ...agent, ...wrong } });
    expect(receiveAndAccept(memory.desk, 'c', intake, memory.context())).toMatchObject({ code: 'agentWrong' });
  },
);
