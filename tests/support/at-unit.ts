import { handOffLines } from '../../domain/acts/flow-acts.ts';
import { settleLines } from '../../domain/acts/unit-acts.ts';
import type { Intake } from '../../domain/case/decide/open-case.ts';
import type { Conclusion } from '../../domain/case/decide/result.ts';
import { allSigned } from '../../domain/case/decide/settle-slip.ts';
import { type SlipIssued, slipIssued } from '../../domain/case/kinds/handoff.ts';
import { slipSubject } from '../../domain/ledger/entry.ts';
import { acceptedCase } from './accepted-case.ts';
import type { MemoryDesk } from './desk-in-memory.ts';

export const STEP = 'step-1';
export const DAY_MS = 24 * 60 * 60 * 1000;

/** What the slip lists, as its own entry says it. */
export function slipOf({ desk }: Pick<MemoryDesk, 'desk'>, slip: string): SlipIssued {
  const issued = desk.entriesOf(slipSubject(slip)).find(({ kind }) => kind === slipIssued.kind);
  if (!issued) throw new Error(`no slip ${slip}`);
  return issued.data as SlipIssued;
}

/** Hands over the steps named and gives the slip. */
export function handOver(memory: MemoryDesk, ...lines: readonly (readonly [string, string])[]): SlipIssued {
  const wanted = lines.map(([caseId, step]) => ({ caseId, step }));
  return slipOf(memory, memory.enter(handOffLines(memory.desk, wanted, memory.context())).slip);
}

/** Hands over the steps named and has them signed for; gives the slip. */
export function handAndSign(memory: MemoryDesk, ...lines: readonly (readonly [string, string])[]): SlipIssued {
  const slip = handOver(memory, ...lines);
  memory.enter(settleLines(memory.desk, slip, allSigned('单位经办'), memory.context()));
  return slip;
}

/** What a unit says when it grants this step; `born`: what the result brings into the form. */
export function granted(step: string, born: Conclusion['born'] = {}): Conclusion {
  return { step, result: 'granted', number: '1', date: '2026-11-18', validUntil: '', reason: '', born };
}

/** Wednesday 2026-11-18: a small case accepted; its one step (five working days, last day 11-25) on its way, signed for. */
export function caseAtUnit(intake?: Intake): MemoryDesk {
  const memory = acceptedCase(intake);
  handAndSign(memory, ['c', intake?.outcome.steps[0]?.id ?? STEP]);
  return memory;
}
