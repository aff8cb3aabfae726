import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { granted, handAndSign } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, OWN_PAPER } from '../../tests/support/chain-intake.ts';
import { conclude, deliverResults } from '../acts/flow-acts.ts';
import { returnableWith } from '../case/returnable.ts';

test('P8 D88 the voucher lists what is given back with the result, not what stays here for another item', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', APART]);
  const back = returnableWith(memory.caseState('c'), [APART]);
  memory.enter(conclude(memory.desk, 'c', granted(APART), 'paper', memory.context(), back));
  memory.pass(60_000);
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const handed = { steps: [APART], way: 'direct' as const, recipient, place: '窗口', returned: [OWN_PAPER] };
  const { papers } = memory.enter(deliverResults(memory.desk, 'c', handed, memory.context()));
  const voucher = papers.find(({ content }) => content.type === 'pickup-voucher')?.content;
  const given = voucher?.blocks.find((block) => block.kind === 'table' && block.title === '退还的材料');
  expect(given?.kind === 'table' && given.rows.map(([, name]) => name)).toEqual(['不动产权证书']);
});
