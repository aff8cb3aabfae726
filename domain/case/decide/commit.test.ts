import { expect, test } from 'vitest';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../tests/support/gap-intake.ts';
import { receive } from '../../acts/intake-acts.ts';
import { commit, receiveWithInstead } from '../../acts/material-acts.ts';
import { missingLines } from '../progress.ts';

const promise = (more: object = {}) => ({
  lines: [{ line: PROOF, proves: '本人名下没有住房' }],
  by: '田小满',
  byAgent: false,
  agentRule: '',
  ...more,
});

function received(change: Parameters<typeof gapIntake>[1] = {}) {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO], change), memory.context()));
  return memory;
}

test('D30 P18 a commitment stands in for the paper, with its two-sided form, and the item is accepted with it', () => {
  const memory = received();
  const { papers } = memory.enter(commit(memory.desk, 'c', promise(), memory.context()));
  expect(papers.map(({ content }) => content.type)).toEqual(['commitment', 'acceptance-notice']);
  const said = JSON.stringify(papers[0]?.content);
  for (const text of ['行政机关告知', '申请人承诺', '本人名下没有住房', '不实承诺的责任', '国办发〔2020〕42号'])
    expect(said).toContain(text);
  const state = memory.caseState('c');
  expect(missingLines(state)).toEqual([]);
  expect(state.materials[PROOF]?.received).toMatchObject({ as: 'committed', by: '田小满' });
});

test('D30 at the counter one act receives, takes the commitment and accepts', () => {
  const memory = memoryDesk();
  const instead = { toleration: null, commitment: promise() };
  const intake = gapIntake([CARD, PHOTO]);
  const { papers } = memory.enter(receiveWithInstead(memory.desk, 'c', intake, instead, [], memory.context()));
  expect(papers.map(({ content }) => content.type)).toEqual(['one-form', 'receipt', 'commitment', 'acceptance-notice']);
});

test('D31 C26 where one item does not allow it no commitment is taken', () => {
  const memory = received({ lines: { [PROOF]: { waivers: [] } } });
  expect(commit(memory.desk, 'c', promise(), memory.context())).toMatchObject({ ok: false, code: 'commitNotAllowed' });
});

test('D32 C26 an agent commits for the applicant only by a rule that is named', () => {
  const memory = received();
  const byAgent = promise({ by: '彭代办', byAgent: true });
  expect(commit(memory.desk, 'c', byAgent, memory.context())).toMatchObject({ ok: false, code: 'commitByAgent' });
  const named = promise({ by: '彭代办', byAgent: true, agentRule: '县级规定第三条' });
  const { papers } = memory.enter(commit(memory.desk, 'c', named, memory.context()));
  expect(JSON.stringify(papers[0]?.content)).toContain('县级规定第三条');
});
