import { expect, test } from 'vitest';
import { receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import { suspend } from '../../../domain/acts/unit-acts.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { resumeStep } from '../../../domain/case/decide/unit-clock.ts';
import { summariseCase } from '../../../domain/case/summarise-case.ts';
import { caseAtUnit, DAY_MS, STEP } from '../../../tests/support/at-unit.ts';
import { type MemoryDesk, testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { stoppedLines } from './stopped-model.ts';

const HEARING = { step: STEP, procedure: '听证', article: '', from: '2026-11-18', days: '5' } as const;

/** One case whose clock a hearing stopped on the 18th, one that was told on the 19th what it lacks. */
function twoStopped(): MemoryDesk {
  const memory = caseAtUnit();
  memory.enter(suspend(memory.desk, 'c', HEARING, memory.context()));
  memory.pass(DAY_MS);
  const short = { ...smallIntake({ name: '向大山' }), taken: [] };
  memory.enter(receiveAndNotify(memory.desk, 'd', short, {}, memory.context()));
  return memory;
}

const stopped = (memory: MemoryDesk) =>
  stoppedLines(
    ['d', 'c'].map((id) => memory.caseView(id)),
    businessDate(memory.context().now),
  );
const awaits = (memory: MemoryDesk) => summariseCase(memory.caseState('c'), testCalendar).plain.awaits;

test('D122 clocks that stand still are listed with since when, how long and why, the longest first', () => {
  const [hearing, told] = stopped(twoStopped());
  expect(hearing).toMatchObject({ step: '测试事项', unit: '县公安局', why: '特别程序：听证，告知要 5 天' });
  expect(hearing?.sinceText).toBe('11月18日（周三），已 1 天');
  expect(told).toMatchObject({ unit: '综合窗口', sinceText: '11月19日（周四），今天' });
  expect(told?.why).toContain('缺 1 份：');
});

test('D122 a procedure that lasts longer than was told says so, and is gone when it ends', () => {
  const memory = twoStopped();
  expect(awaits(memory)).toEqual(['conclude@gaj', 'resume@gaj']);
  memory.pass(6 * DAY_MS);
  expect(stopped(memory)[0]?.why).toContain('5 天已过');
  memory.enter(resumeStep(memory.caseState('c'), STEP, '2026-11-24', memory.context()));
  expect(stopped(memory).map(({ caseId }) => caseId)).toEqual(['d']);
  expect(awaits(memory)).toEqual(['conclude@gaj']);
});
