import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { granted, handAndSign } from '../../tests/support/at-unit.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { fullIntake, madeUpBorn } from '../../tests/support/intake.ts';
import { conclude } from '../acts/flow-acts.ts';
import { summariseCase } from './summarise-case.ts';

const outcome = birthOutcome();
const FIRST = 'birth-medical-certificate';

function accepted() {
  return acceptedCase(fullIntake(outcome));
}

describe('the row of a case', () => {
  test('C17 only a running clock makes a case due: a step that waits for an earlier result does not', () => {
    const memory = accepted();
    const ofOneUnit = outcome.steps.filter(({ unit }) => unit.name === '县卫健局');
    handAndSign(memory, ...ofOneUnit.map(({ id }) => ['c', id] as const));
    const before = summariseCase(memory.caseState('c'), testCalendar).plain.nextDue;
    memory.pass(5 * 24 * 60 * 60 * 1000);
    const said = { ...granted(FIRST, madeUpBorn(outcome, FIRST)), date: '2026-11-23' };
    memory.enter(conclude(memory.desk, 'c', said, null, memory.context()));
    memory.enter(conclude(memory.desk, 'c', { ...said, step: 'vaccination-certificate' }, null, memory.context()));
    const after = summariseCase(memory.caseState('c'), testCalendar).plain.nextDue;
    expect([before, after]).toEqual(['2026-11-18', '2026-11-23']);
  });

  test('the row says what is waited for, by act and unit, and every number that opens the case', () => {
    const memory = accepted();
    const { plain } = summariseCase(memory.caseState('c'), testCalendar);
    expect(plain.awaits).toEqual(['hand-off@wjj']);
    expect(plain.codes).toContain(plain.number);
    expect(plain.phase).toBe('accepted');
  });

  test('D124 the row keeps the ID numbers of those who did not apply, so that a later case of theirs finds it', () => {
    const memory = accepted();
    const { personal } = summariseCase(memory.caseState('c'), testCalendar);
    const { form } = memory.caseState('c');
    expect(personal.idNo).toBe(form['mother.idNo']);
    expect(personal.otherIdNos).toContain(form['father.idNo']);
    expect(personal.otherIdNos).not.toContain(form['mother.idNo']);
  });
});
