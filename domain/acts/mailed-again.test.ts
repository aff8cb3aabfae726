import { expect, test } from 'vitest';
import { caseAtUnit, DAY_MS, granted, STEP } from '../../tests/support/at-unit.ts';
import { failDelivery, trackDelivery } from '../case/decide/after-delivery.ts';
import { conclude, deliverResults } from './flow-acts.ts';

const recipient = { name: '田小满', idNo: '', relation: '' };
const toCounter = (step = STEP) => ({ steps: [step], returned: [], way: 'direct' as const, recipient, place: '窗口' });

test('D84 what came back and is mailed again does not carry the number of the first parcel', () => {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context()));
  const dispatch = { carrier: '邮政', number: '', address: '灵溪镇', phone: '' };
  const byMail = { ...toCounter(), way: 'mail' as const, dispatch };
  memory.enter(deliverResults(memory.desk, 'c', byMail, memory.context()));
  memory.enter(trackDelivery(memory.caseState('c'), [STEP], 'EMS-1'));
  expect(memory.caseState('c').steps[0]?.tracking).toBe('EMS-1');
  memory.pass(DAY_MS);
  memory.enter(failDelivery(memory.caseState('c'), [STEP], '无人签收', memory.context()));
  const again = { ...byMail, dispatch: { ...dispatch, number: 'EMS-2' } };
  const { papers } = memory.enter(deliverResults(memory.desk, 'c', again, memory.context()));
  expect(memory.caseState('c').steps[0]?.tracking).toBe('');
  expect(JSON.stringify(papers)).toContain('EMS-2');
  expect(JSON.stringify(papers)).not.toContain('EMS-1');
});
