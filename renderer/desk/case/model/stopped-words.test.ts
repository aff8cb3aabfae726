import { expect, test } from 'vitest';
import { settleLines, suspend } from '../../../../domain/acts/unit-acts.ts';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { summariseCase } from '../../../../domain/case/summarise-case.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { caseAtUnit, handOver, STEP } from '../../../../tests/support/at-unit.ts';
import { testCalendar } from '../../../../tests/support/desk-in-memory.ts';
import { watchLines } from '../../deadlines/deadlines-model.ts';
import { stepLines } from '../../handoff/ready-model.ts';
import { graphOf } from './graph.ts';

const TODAY = asDateString('2026-11-18');
const DESKTOP = { station: '0003', today: TODAY, calendar: testCalendar };

test('D69 screens say that the clock stands still, with procedure and day; no list shows a due date or a card', () => {
  const memory = caseAtUnit();
  const said = { step: STEP, procedure: '听证' as const, article: '', from: TODAY, days: '' };
  memory.enter(suspend(memory.desk, 'c', said, memory.context()));
  const view = memory.caseView('c');
  expect(graphOf(view, TODAY)[0]).toMatchObject({ when: '停止计时（听证，11月18日（周三）起）', clock: null });
  const [line] = stepLines([view], 'in-hand', 'gaj', DESKTOP);
  expect(line).toMatchObject({ due: null, stopped: '停止计时（听证，11月18日（周三）起）' });
  expect(summariseCase(view.state, testCalendar).plain.nextDue).toBeNull();
  memory.pass(60 * 24 * 60 * 60 * 1000);
  expect(watchLines([memory.caseView('c')])).toEqual([]);
});

test('D62 the case and the list of what is to go say why the unit did not take it', () => {
  const memory = acceptedCase();
  const slip = handOver(memory, ['c', STEP]);
  const refused = [{ case: 'c', step: STEP, reason: '少一份复印件', returned: [] }];
  const settlement = { by: '彭某', remark: '', refused, later: [] };
  memory.enter(settleLines(memory.desk, slip, settlement, memory.context()));
  const view = memory.caseView('c');
  expect(graphOf(view, TODAY)[0]?.stage).toBe('单位没有接收（少一份复印件），重新移交');
  expect(stepLines([view], 'to-hand-off', 'gaj', DESKTOP)[0]?.refused).toBe('少一份复印件');
});
