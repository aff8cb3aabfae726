import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handOver } from '../../tests/support/at-unit.ts';
import { APART, chainIntake } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { leaveOutLast } from '../../tests/support/left-out.ts';
import type { Intake } from '../case/decide/open-case.ts';
import { gapBreaches } from '../case/gap-breaches.ts';
import { openNotices } from '../case/progress.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { receive } from './intake-acts.ts';
import { tolerateAndAccept } from './material-acts.ts';
import { notifyByUnit, settleLines } from './unit-acts.ts';

const PLAN = 'plan@self';

/** The chain whose last item asks for one more paper, which may come later. */
function withPlan(): Intake {
  const chain = chainIntake('田小满');
  const [card] = chain.outcome.checklist;
  if (!card) throw new Error('the chain has papers');
  const plan = { ...card, id: PLAN, material: 'plan', name: '平面图', need: '容缺' as const, serves: [APART] };
  const needByStep = { [APART]: '容缺' as const };
  const checklist = [...chain.outcome.checklist, { ...plan, needByStep }];
  return { ...chain, outcome: { ...chain.outcome, checklist } };
}

const awaits = (memory: MemoryDesk) => summariseCase(memory.caseState('c'), testCalendar).plain.awaits;

test('D114 C22 a paper that may come later is waited for no more once its item was left out, and nobody broke a promise', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', withPlan(), memory.context()));
  const wish = { lines: [{ line: PLAN, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  memory.pass(60_000);
  expect(awaits(memory)).toContain('gap');
  leaveOutLast(memory);
  expect(awaits(memory)).not.toContain('gap');
  expect(memory.caseView('c').gaps).toEqual([]);
  expect(gapBreaches(memory.caseState('c'), '2026-12-31')).toEqual([]);
});

test('D114 D119 what a unit asked for is waited for no more once it refused its slip and its item was left out', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  const slip = handOver(memory, ['c', APART]);
  const plan = { line: '', material: '平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', APART, [plan], memory.context()));
  const refused = slip.lines.map((line) => ({ ...line, reason: '材料不全', returned: line.materials }));
  memory.enter(settleLines(memory.desk, slip, { by: '向某', remark: '', refused, later: [] }, memory.context()));
  memory.pass(60_000);
  expect(awaits(memory)).toContain('correct');
  leaveOutLast(memory);
  expect(openNotices(memory.caseState('c'))).toEqual([]);
  expect(awaits(memory)).not.toContain('correct');
});
