import { expect, test } from 'vitest';
import { addNote, undo } from '../../../../domain/case/decide/record.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../../../tests/support/birth.ts';
import { testStation } from '../../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../../tests/support/intake.ts';
import { lastOwnAct } from './last-act.ts';
import { timelineActs } from './timeline.ts';

const outcome = birthOutcome();
const { operators, code } = testStation;

function openedCase() {
  const office = acceptedCase(fullIntake(outcome), 'c1');
  office.pass(60_000);
  const last = (operator = '0301') => {
    const state = office.caseState('c1');
    return lastOwnAct(state, timelineActs(state, operators, code), operator, code);
  };
  return { ...office, last };
}

test('Y3 the last own act is what Ctrl+Z takes back, and what a colleague did is passed by', () => {
  const { enter, caseState, last } = openedCase();
  enter(addNote(caseState('c1'), '申请人下午来取'));
  const found = last();
  expect(found?.said).toBe('备注：申请人下午来取');
  expect(found?.undoing.can).toBe(true);
  expect(last('0302')).toBeNull();
});

test('Y3 when the last own act binds, a sentence says so; what lies before it is not taken instead', () => {
  const { enter, caseState, last } = openedCase();
  enter(addNote(caseState('c1'), '写错了'));
  const note = caseState('c1').timeline.findLast(({ entry }) => entry.kind === 'note.added');
  enter(undo(caseState('c1'), [note?.ref ?? ''], '写错了'));
  const undoing = last()?.undoing;
  expect(last()?.said).toContain('受理 6 个事项');
  expect(undoing?.can === false ? undoing.why : '').toContain('不能整笔撤销');
});
