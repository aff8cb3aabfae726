import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { fold } from '../../../../domain/case/fold.ts';
import { testDesk } from '../../../../domain/case/testing.ts';
import { makeIdNo } from '../../../../domain/identity/made-up.ts';
import type { Json } from '../../../../domain/ledger/canonical-json.ts';
import { timelineActs } from './timeline.ts';

const NAME = '田小满';
const ID_NO = makeIdNo(asDateString('1990-03-01'), 122);

const told = (kind: string, data: Json): string => {
  const desk = testDesk('ledger-aa');
  desk.write(kind, data);
  const acts = timelineActs(fold('c1', desk.entries()), [], '0003');
  return acts.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
};

const recipient = { name: NAME, idNo: ID_NO, relation: '' };
const agent = { name: NAME, idNo: ID_NO, phone: '', relation: '' };
const DAY = '2026-11-18';
const NAMING: readonly (readonly [string, Json])[] = [
  ['case.delivered', { steps: ['s'], date: DAY, way: 'direct', recipient, place: '' }],
  ['delivery.confirmed', { steps: ['s'], date: DAY, by: NAME, how: '' }],
  ['material.returned', { line: 'l', to: NAME }],
  ['step.withdrawn', { step: 's', by: NAME, reason: '', date: DAY }],
  ['material.committed', { line: 'l', by: NAME, proves: '住址', date: DAY }],
  ['consent.given', { guardian: { name: NAME, relation: '母亲' }, person: '', children: ['newborn'], date: DAY }],
  ['case.entrusted', { agent, scope: '代为提交材料', until: '', mandate: 'seen', date: DAY }],
];

test('M3 no sentence of the time line names a person in full', () => {
  for (const [kind, data] of NAMING) {
    const text = told(kind, data);
    expect.soft(text, kind).not.toContain('看不懂');
    expect.soft(text, kind).toContain('田*');
    expect.soft(text, kind).not.toContain(NAME);
  }
});

test('M3 numbers that somebody typed into a remark are masked in the time line', () => {
  const text = told('note.added', { text: `证件${ID_NO}，让家里人打 19900001234` });
  expect(text).toContain(`备注：证件${ID_NO.slice(0, 6)}********${ID_NO.slice(-4)}，让家里人打 199****1234`);
});

test('marks within the marks of a title are single ones', () => {
  const printed = told('paper.voided', { paper: '《出生医学证明》首次签发登记表', reason: '写错' });
  expect(printed).toContain('《〈出生医学证明〉首次签发登记表》');
});
