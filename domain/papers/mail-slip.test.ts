import { expect, test } from 'vitest';
import { caseAtUnit, granted, STEP } from '../../tests/support/at-unit.ts';
import { conclude, deliverResults } from '../acts/flow-acts.ts';

test('P40 the mail slip names recipient, address, contents and carrier, and leaves room for a number that is not known', () => {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', { ...granted(STEP), number: '永证7' }, 'paper', memory.context()));
  const dispatch = { carrier: '邮政特快专递', number: '', address: '灵溪镇玉屏社区12号', phone: '13907430000' };
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const mail = { steps: [STEP], returned: [], way: 'mail' as const, recipient, place: dispatch.address, dispatch };
  const { papers } = memory.enter(deliverResults(memory.desk, 'c', mail, memory.context()));
  const content = papers.map((paper) => paper.content).find(({ type }) => type === 'mail-slip');
  const text = JSON.stringify(content);
  for (const words of ['田小满', dispatch.address, dispatch.phone, dispatch.carrier, '测试证', '永证7']) {
    expect(text).toContain(words);
  }
  expect(text).toContain('{"label":"邮件号码","value":"","wide":false}');
});
