import { expect, test } from 'vitest';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { conclude, deliverResults, handOffLines, signForSlip } from '../acts/flow-acts.ts';
import { receiveAndAccept } from '../acts/intake-acts.ts';
import type { SlipIssued } from '../case/kinds/handoff.ts';
import { slipSubject } from '../ledger/entry.ts';

test('P40 the mail slip names recipient, address, contents and carrier, and leaves room for a number that is not known', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndAccept(memory.desk, 'c', smallIntake({ name: '田小满' }), memory.context()));
  const { slip } = memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: 'step-1' }], memory.context()));
  const issued = memory.desk.entriesOf(slipSubject(slip)).find(({ kind }) => kind === 'slip.issued');
  memory.enter(signForSlip(memory.desk, issued?.data as SlipIssued, { by: '彭某', remark: '' }));
  const said = { step: 'step-1', result: 'granted' as const, number: '永证7', date: '2026-11-18', validUntil: '' };
  memory.enter(conclude(memory.desk, 'c', { ...said, reason: '', born: {} }, 'paper', memory.context()));
  const dispatch = { carrier: '邮政特快专递', number: '', address: '灵溪镇玉屏社区12号', phone: '13907430000' };
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const mail = { steps: ['step-1'], returned: [], way: 'mail' as const, recipient, place: dispatch.address, dispatch };
  const { papers } = memory.enter(deliverResults(memory.desk, 'c', mail, memory.context()));
  const content = papers.map((paper) => paper.content).find(({ type }) => type === 'mail-slip');
  const text = JSON.stringify(content);
  for (const words of ['田小满', dispatch.address, dispatch.phone, dispatch.carrier, '测试证', '永证7']) {
    expect(text).toContain(words);
  }
  expect(text).toContain('{"label":"邮件号码","value":"","wide":false}');
});
