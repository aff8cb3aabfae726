import { conclude, handOffLines, signForSlip } from '../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../domain/acts/intake-acts.ts';
import type { SlipIssued } from '../../domain/case/kinds/handoff.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { slipSubject } from '../../domain/ledger/entry.ts';
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
    const { slip } = memory.enter(handOffLines(memory.desk, [{ caseId, step }], memory.context()));
    const issued = memory.desk.entriesOf(slipSubject(slip)).find(({ kind }) => kind === 'slip.issued');
    memory.enter(signForSlip(memory.desk, issued?.data as SlipIssued, { by: '彭大山', remark: '' }));
    const said = { step, result: 'granted' as const, number: `永证${step}号`, date: '2026-11-18', validUntil: '' };
    memory.enter(
      conclude(
        memory.desk,
        caseId,
        { ...said, reason: '', born: madeUpBorn(intake.outcome, step) },
        form,
        memory.context(),
      ),
    );
  }
  return ready;
}
