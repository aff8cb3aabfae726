import { changeItemsOf } from '../../domain/acts/change-items-act.ts';
import { settleLines } from '../../domain/acts/unit-acts.ts';
import type { Outcome } from '../../domain/catalogue/outcome.ts';
import { acceptedCase } from './accepted-case.ts';
import { handOver } from './at-unit.ts';
import { APART, chainIntake, OWN_PAPER } from './chain-intake.ts';
import type { MemoryDesk } from './desk-in-memory.ts';

const whole = chainIntake('田小满').outcome;

/** The chain without its last item and that item's own paper. */
export const WITHOUT_LAST: Outcome = {
  ...whole,
  steps: whole.steps.filter(({ id }) => id !== APART),
  checklist: whole.checklist
    .filter(({ id }) => id !== OWN_PAPER)
    .map((line) => ({ ...line, serves: line.serves.filter((step) => step !== APART) })),
};

/** The applicant leaves the last item out. */
export function leaveOutLast(memory: MemoryDesk): void {
  const choice = { outcome: WITHOUT_LAST, reason: '申请人不办了', givenTo: '田小满' };
  memory.enter(changeItemsOf(memory.desk, 'c', choice, memory.context()));
  memory.pass(60_000);
}

/** The unit of the last item refused its slip and kept the papers; then the item was left out. */
export function leftWithUnit(): MemoryDesk {
  const memory = acceptedCase(chainIntake('田小满'));
  const slip = handOver(memory, ['c', APART]);
  const refused = [{ case: 'c', step: APART, reason: '要现场核验', returned: [] }];
  memory.enter(settleLines(memory.desk, slip, { by: '向某', remark: '', refused, later: [] }, memory.context()));
  memory.pass(60_000);
  leaveOutLast(memory);
  return memory;
}
