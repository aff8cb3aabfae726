import { expect, test } from 'vitest';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { asDateString } from '../calendar/date-string.ts';
import { CASE, testDesk } from '../case/testing.ts';
import { refOf } from '../ledger/entry.ts';
import { caseDay } from './case-day.ts';

const at = (day: string) => Date.parse(`${day}T09:00:00+08:00`);

test('P10 what another ledger took back days later is struck in the log of its day, whatever was entered in between', () => {
  const [desk, restored] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
  const arrived = desk.write('result.arrived', { step: 's', form: 'paper', copies: 1 }, at('2026-11-18'));
  desk.write('note.added', { text: '来电' }, at('2026-11-19'));
  restored.learn(desk.entries());
  restored.write('act.undone', { entries: [refOf(arrived)], reason: '记错' }, at('2026-11-20'));
  const acts = caseDay(CASE, restored.entries(), asDateString('2026-11-18'), testCalendar)?.acts;
  expect(acts?.map(({ act, undone }) => ({ act, undone }))).toEqual([{ act: 'arrive', undone: true }]);
});
