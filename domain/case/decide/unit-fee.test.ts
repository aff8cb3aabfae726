import { expect, test } from 'vitest';
import { caseAtUnit, STEP } from '../../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { chargeFee } from '../../acts/unit-acts.ts';
import { type Fee, recordPayment } from './unit-fee.ts';
import { voidPaper } from './void-paper.ts';

const fee: Fee = {
  step: STEP,
  item: '不动产登记费',
  basis: '财税〔2016〕79号',
  amount: '80',
  channel: '窗口扫码',
  reason: '',
};

const charge = (memory: MemoryDesk, part: Partial<Fee> = {}) =>
  chargeFee(memory.desk, 'c', { ...fee, ...part }, memory.context());
const pay = (memory: MemoryDesk, receipt = '4331270001', date = '2026-11-18') =>
  recordPayment(memory.caseState('c'), STEP, { receipt, date }, memory.context());

/** A case whose one item costs something, as the catalogue says. */
function charged(): MemoryDesk {
  const intake = smallIntake({ name: '田小满' });
  const steps = intake.outcome.steps.map((step) => ({ ...step, fee: { charged: true, note: '80 元' } }));
  return caseAtUnit({ ...intake, outcome: { ...intake.outcome, steps } });
}

test('D74 a fee is told on its notice with item, ground and amount, and its receipt number is recorded; C29', () => {
  const memory = charged();
  const { papers } = memory.enter(charge(memory));
  const sheet = JSON.stringify(papers[0]?.content);
  for (const said of ['缴费通知书', '不动产登记费', '财税〔2016〕79号', '80.00', '窗口扫码'])
    expect(sheet).toContain(said);
  expect(pay(memory, ' ')).toMatchObject({ code: 'receiptMissing' });
  expect(pay(memory, '1', '2026-11-17')).toMatchObject({ code: 'dateBefore' });
  memory.enter(pay(memory));
  expect(memory.caseState('c').steps[0]?.fee).toMatchObject({ amount: '80.00', payment: { receipt: '4331270001' } });
  expect(pay(memory)).toMatchObject({ code: 'feeIsPaid' });
  expect(charge(memory)).toMatchObject({ code: 'feeIsPaid' });
});

test('D75 what the catalogue says is free is charged only with a reason; one notice at a time, a wrong one is voided', () => {
  const memory = caseAtUnit();
  expect(charge(memory)).toMatchObject({ code: 'feeNotCharged' });
  expect(charge(memory, { reason: '补证', amount: '0' })).toMatchObject({ code: 'feeAmountWrong' });
  expect(charge(memory, { reason: '补证', basis: '' })).toMatchObject({ code: 'feeBasisMissing' });
  expect(pay(memory)).toMatchObject({ code: 'feeNotOpen' });
  const { papers } = memory.enter(charge(memory, { reason: '补证工本费', amount: '１０.5' }));
  expect(JSON.stringify(papers[0]?.content)).toContain('补证工本费');
  expect(charge(memory, { reason: '补证' })).toMatchObject({ code: 'feeOpen' });
  memory.enter(voidPaper(memory.caseState('c'), papers[0]?.paper ?? '', '金额打错'));
  expect(pay(memory)).toMatchObject({ code: 'feeNotOpen' });
  memory.enter(charge(memory, { reason: '补证工本费', amount: '10' }));
  expect(memory.caseState('c').steps[0]?.fee).toMatchObject({ amount: '10.00', payment: null });
  memory.enter(pay(memory));
});
