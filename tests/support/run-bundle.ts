import { expect } from 'vitest';
import { isWorkingDay } from '../../domain/calendar/calendar.ts';
import { asDateString, type DateString } from '../../domain/calendar/date-string.ts';
import { acceptSteps } from '../../domain/case/decide/accept.ts';
import { handOff } from '../../domain/case/decide/hand-off.ts';
import { openCase } from '../../domain/case/decide/open-case.ts';
import { arriveResults, concludeStep, deliver } from '../../domain/case/decide/result.ts';
import { allSigned, settleSlip } from '../../domain/case/decide/settle-slip.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { nothingToDo, type Outcome } from '../../domain/catalogue/outcome.ts';
import type { Bundle } from '../../domain/catalogue/schema-bundle.ts';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import { answerCombinations } from '../../domain/catalogue/situation.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from './desk-in-memory.ts';
import { fullIntake, madeUpBorn, outcomeOf } from './intake.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Takes a case from the first paper to the last signature; returns the order in which steps were handed over. */
function runThrough(memory: MemoryDesk, id: string, outcome: Outcome): string[] {
  memory.enter(openCase(id, fullIntake(outcome), memory.context()));
  memory.enter(acceptSteps(memory.caseState(id), memory.context()));
  const order: string[] = [];
  for (let round = 0; round <= outcome.steps.length && order.length < outcome.steps.length; round += 1) {
    memory.pass(DAY_MS);
    const ready = progressOf(memory.caseState(id)).filter(({ stage }) => stage === 'to-hand-off');
    for (const { step } of ready) order.push(takeStep(memory, id, step.id));
  }
  const steps = outcome.steps.map((step) => step.id);
  memory.enter(arriveResults(memory.caseState(id), { steps, form: 'paper', returned: [] }, memory.context()));
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const delivery = { steps, returned: [], way: 'direct' as const, recipient, place: '综合窗口' };
  memory.enter(deliver(memory.caseState(id), delivery, memory.context()));
  return order;
}

function takeStep(memory: MemoryDesk, id: string, step: string): string {
  const { data } = memory.enter(handOff([{ state: memory.caseState(id), step }], memory.context()));
  memory.enter(settleSlip(data, [memory.caseState(id)], allSigned('单位经办'), memory.context()));
  const date = memory.caseView(id).steps.find((one) => one.step.id === step)?.dates?.start ?? '';
  const born = madeUpBorn(memory.caseState(id).outcome, step);
  const conclusion = { step, result: 'granted' as const, number: '1', date, validUntil: '', reason: '', born };
  memory.enter(concludeStep(memory.caseState(id), conclusion, memory.context()));
  return step;
}

function datesOf(memory: MemoryDesk, id: string): DateString[] {
  return memory
    .caseState(id)
    .steps.flatMap((step) => (step.acceptance?.due ? [asDateString(step.acceptance.due)] : []));
}

/** C1 for one bundle: every combination of answers, from open to delivered. Returns how many there were. */
export function runBundle(pack: CataloguePack, bundle: Bundle): { run: number; nothing: number } {
  const counts = { run: 0, nothing: 0 };
  for (const answers of answerCombinations(bundle)) {
    counts.run += 1;
    const outcome = outcomeOf(pack, bundle.id, answers);
    const memory = memoryDesk();
    if (nothingToDo(outcome)) {
      counts.nothing += 1;
      expect(openCase('c', fullIntake(outcome), memory.context())).toMatchObject({ ok: false, code: 'nothingToDo' });
      continue;
    }
    const order = runThrough(memory, 'c', outcome);
    const view = memory.caseView('c');
    expect(view.phase).toBe('delivered');
    expect(order).toHaveLength(outcome.steps.length);
    for (const step of outcome.steps) {
      for (const earlier of step.after) expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(step.id));
    }
    for (const due of datesOf(memory, 'c')) expect(isWorkingDay(testCalendar, due)).toBe(true);
  }
  return counts;
}
