import { correct } from '../../../domain/acts/correction-acts.ts';
import { handOffLines } from '../../../domain/acts/flow-acts.ts';
import { accept } from '../../../domain/acts/intake-acts.ts';
import { notifyByUnit, settleLines } from '../../../domain/acts/unit-acts.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import { originalsKept } from '../../../domain/case/papers-kept.ts';
import { piecesOf } from '../../../domain/case/pieces.ts';
import { progressOf } from '../../../domain/case/progress.ts';
import { slipOf } from '../../support/at-unit.ts';
import type { MemoryDesk } from '../../support/desk-in-memory.ts';
import { type Brought, bring } from './prepared-cases.ts';

/** A case whose first unit asked for a better copy of an original that it holds; the better one lies at the window. */
export function bringBetterCopy(memory: MemoryDesk, brought: Brought): void {
  const caseId = bring(memory, brought);
  memory.enter(accept(memory.desk, caseId, memory.context()));
  const step = progressOf(memory.caseState(caseId)).find(({ stage }) => stage === 'to-hand-off')?.step;
  if (!step) throw new Error(`${brought.bundle}: nothing goes to a unit`);
  const { slip } = memory.enter(handOffLines(memory.desk, [{ caseId, step: step.id }], memory.context()));
  memory.pass(60_000);
  memory.enter(settleLines(memory.desk, slipOf(memory, slip), allSigned('彭某'), memory.context()));
  memory.pass(60_000);
  const there = piecesOf(memory.caseState(caseId)).find(
    ({ state }) => state.custodian?.holder.at === 'unit' && originalsKept(state) > 0,
  );
  if (!there) throw new Error(`${brought.bundle}: no original is with ${step.unit.name}`);
  const { line } = there;
  const unclear = { line, material: '', problem: '盖章不清楚', standard: '重新盖章', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, caseId, step.id, [unclear], memory.context()));
  memory.pass(60_000);
  const better = { line, as: 'kept', originals: 1, copies: 0, pages: null, remark: '' } as const;
  memory.enter(correct(memory.desk, caseId, [better], false, memory.context()));
  memory.pass(60_000);
}
