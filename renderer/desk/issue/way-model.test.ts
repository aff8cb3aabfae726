import { expect, test } from 'vitest';
import { deliverResults } from '../../../domain/acts/flow-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { confirmDelivery, stepsAt } from '../../../domain/case/decide/after-delivery.ts';
import { bringToWindow } from '../../../tests/support/at-window.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { nextAfter, sentLines } from './way-model.ts';

const intake = fullIntake(birthOutcome());
const TODAY = asDateString('2026-11-20');

function sentAway() {
  const office = memoryDesk();
  const dispatch = { carrier: '邮政 EMS', number: 'EM123', address: '塔卧镇1号', phone: '13800000000' };
  const recipient = { name: '田小满', idNo: '', relation: '' };
  for (const id of ['c1', 'c2']) {
    const steps = bringToWindow(office, id, intake, 'paper');
    const said = { way: 'mail' as const, recipient, place: '塔卧镇1号', dispatch, steps, returned: [] };
    office.enter(deliverResults(office.desk, id, said, office.context()));
  }
  return office;
}

test('D120 what is on its way stands as one line a case with way, number and recipient, until it is confirmed', () => {
  const office = sentAway();
  const lines = () => sentLines(['c1', 'c2'].map(office.caseView), TODAY);
  expect(lines()).toMatchObject([
    { caseId: 'c1', way: '邮寄 EM123', to: '田*', applicant: '田*' },
    { caseId: 'c2', way: '邮寄 EM123', to: '田*' },
  ]);
  const state = office.caseState('c1');
  const said = {
    steps: stepsAt(state, 'to-confirm'),
    date: office.caseView('c1').steps[0]?.state.delivery?.date ?? '',
  };
  office.enter(confirmDelivery(state, { ...said, by: '田小满', how: '' }, office.context()));
  expect(lines().map(({ caseId }) => caseId)).toEqual(['c2']);
});

test('D120 after one is done the next below is next, after the last the first, and then none', () => {
  const office = sentAway();
  const lines = sentLines(['c1', 'c2'].map(office.caseView), TODAY);
  const [one = '', other = ''] = lines.map(({ caseId }) => caseId);
  expect([nextAfter(lines, one), nextAfter(lines, other), nextAfter(lines.slice(0, 1), one)]).toEqual([
    other,
    one,
    null,
  ]);
});
