import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { caseAtUnit, granted, handAndSign, STEP } from '../../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST } from '../../../tests/support/chain-intake.ts';
import { type MemoryDesk, testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { conclude } from '../../acts/flow-acts.ts';
import type { DeliveryWay } from '../kinds/result.ts';
import { parcelsOnTheWay } from '../parcels.ts';
import { summariseCase } from '../summarise-case.ts';
import { announceResults, confirmDelivery, failDelivery, trackDelivery } from './after-delivery.ts';
import { deliver } from './result.ts';

const LINE = 'id-card@self';

/** A case whose only result lies at the window, with the original that came back with it. */
function atWindow(): MemoryDesk {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), [LINE]));
  return memory;
}

function send(memory: MemoryDesk, way: DeliveryWay): void {
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const dispatch = { carrier: '', number: '', address: '灵溪镇', phone: '' };
  const delivery = { steps: [STEP], returned: [], way, recipient, place: '灵溪镇', dispatch };
  memory.enter(deliver(memory.caseState('c'), delivery, memory.context()));
}

const stageOf = (memory: MemoryDesk) => memory.caseView('c').steps[0]?.stage;

test('C24 D83 what was mailed gets its number later and is delivered on the day of the receipt', () => {
  const memory = atWindow();
  send(memory, 'mail');
  memory.enter(trackDelivery(memory.caseState('c'), [STEP], ' EM123 '));
  expect(memory.caseState('c').steps[0]?.tracking).toBe('EM123');
  memory.pass(48 * 3_600_000);
  const said = { steps: [STEP], date: '2026-11-19', by: '田小满', how: '邮件回执' };
  const early = confirmDelivery(memory.caseState('c'), { ...said, date: '2026-11-17' }, memory.context());
  expect(early).toMatchObject({ code: 'dateBefore' });
  memory.enter(confirmDelivery(memory.caseState('c'), said, memory.context()));
  expect([stageOf(memory), memory.caseView('c').phase]).toEqual(['delivered', 'delivered']);
  expect(confirmDelivery(memory.caseState('c'), said, memory.context())).toMatchObject({ code: 'nothingOnItsWay' });
});

test('C24 D84 what came back lies at the window again and goes out another way', () => {
  const memory = atWindow();
  send(memory, 'village');
  expect(failDelivery(memory.caseState('c'), [STEP], '', memory.context())).toMatchObject({ code: 'reasonMissing' });
  memory.enter(failDelivery(memory.caseState('c'), [STEP], '家中无人', memory.context()));
  expect(stageOf(memory)).toBe('to-deliver');
  expect(memory.caseState('c').steps[0]?.undelivered?.reason).toBe('家中无人');
  send(memory, 'direct');
  expect(stageOf(memory)).toBe('delivered');
});

test('C24 D93 handed over at the counter nothing is on its way, and no carrier has a number for it', () => {
  const memory = atWindow();
  send(memory, 'direct');
  expect(failDelivery(memory.caseState('c'), [STEP], '退回', memory.context())).toMatchObject({ ok: false });
  expect(trackDelivery(memory.caseState('c'), [STEP], 'EM1')).toMatchObject({ code: 'nothingOnItsWay' });
});

test('C24 D90 the applicant is told that results lie here, and what was agreed stays with the case', () => {
  const memory = atWindow();
  expect(announceResults(memory.caseState('c'), '', '', memory.context())).toMatchObject({ code: 'howMissing' });
  memory.enter(announceResults(memory.caseState('c'), '电话', '周五来取', memory.context()));
  expect(memory.caseState('c').steps[0]?.announcements).toMatchObject([{ how: '电话', agreed: '周五来取' }]);
});

test('D92 originals that lie here when a case is over wait to be given back', () => {
  const memory = atWindow();
  send(memory, 'direct');
  const { plain } = summariseCase(memory.caseState('c'), testCalendar);
  expect(memory.caseState('c').materials[LINE]?.custodian?.holder.at).toBe('station');
  expect([plain.phase, plain.awaits]).toEqual(['delivered', ['return']]);
});

test('C24 D120 two parcels of one case each have a number and a receipt of their own: one arrives, the other comes back', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const dispatch = { carrier: '邮政', number: '', address: '灵溪镇', phone: '' };
  for (const step of [FIRST, APART]) {
    handAndSign(memory, ['c', step]);
    memory.enter(conclude(memory.desk, 'c', granted(step), 'paper', memory.context()));
    const delivery = { steps: [step], returned: [], way: 'mail' as const, recipient, place: '', dispatch };
    memory.enter(deliver(memory.caseState('c'), delivery, memory.context()));
    memory.pass(24 * 3_600_000);
  }
  expect(parcelsOnTheWay(memory.caseState('c')).map(({ steps }) => steps)).toEqual([[FIRST], [APART]]);
  memory.enter(trackDelivery(memory.caseState('c'), [FIRST], 'EM1'));
  memory.enter(trackDelivery(memory.caseState('c'), [APART], 'EM2'));
  expect(parcelsOnTheWay(memory.caseState('c')).map(({ number }) => number)).toEqual(['EM1', 'EM2']);
  const receipt = { date: '2026-11-20', by: '田小满', how: '' };
  const both = confirmDelivery(memory.caseState('c'), { ...receipt, steps: [FIRST, APART] }, memory.context());
  expect(both).toMatchObject({ code: 'severalParcels' });
  memory.enter(confirmDelivery(memory.caseState('c'), { ...receipt, steps: [FIRST] }, memory.context()));
  memory.enter(failDelivery(memory.caseState('c'), [APART], '退回', memory.context()));
  const stages = memory.caseView('c').steps.map(({ stage }) => stage);
  expect(stages).toEqual(['delivered', 'to-hand-off', 'to-deliver']);
});
