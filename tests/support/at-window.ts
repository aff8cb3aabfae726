import { conclude } from '../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../domain/acts/intake-acts.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { granted, handAndSign } from './at-unit.ts';
import type { MemoryDesk } from './desk-in-memory.ts';
import { type fullIntake, madeUpBorn } from './intake.ts';

/** Receives a case and brings the results of its first steps to the window; gives the ids of those steps. */
export function bringToWindow(
  memory: MemoryDesk,
  caseId: string,
  intake: ReturnType<typeof fullIntake>,
  form: 'paper' | 'electronic' = 'paper',
): readonly string[] {
  memory.enter(receiveAndAccept(memory.desk, caseId, intake, memory.context()));
  const ready = progressOf(memory.caseState(caseId)).flatMap(({ step, stage }) =>
    stage === 'to-hand-off' ? [step.id] : [],
  );
  for (const step of ready) {
    handAndSign(memory, [caseId, step]);
    const said = { ...granted(step, madeUpBorn(intake.outcome, step)), number: `永证${step}号` };
    memory.enter(conclude(memory.desk, caseId, said, form, memory.context()));
  }
  return ready;
}
