import { correct } from '../../domain/acts/correction-acts.ts';
import { conclude, deliverResults, handOffLines } from '../../domain/acts/flow-acts.ts';
import { accept, notify, receive } from '../../domain/acts/intake-acts.ts';
import type { IssuedPaper } from '../../domain/acts/issue-paper.ts';
import { settleLines } from '../../domain/acts/unit-acts.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import { allSigned } from '../../domain/case/decide/settle-slip.ts';
import { progressOf } from '../../domain/case/progress.ts';
import type { PaperContent } from '../../domain/papers/paper-content.ts';
import { slipOf } from './at-unit.ts';
import type { MemoryDesk } from './desk-in-memory.ts';
import { type fullIntake, madeUpBorn } from './intake.ts';

const HOUR = 3_600_000;

/**
 * One case along the whole way, with a notice of its first asked line: all papers it issues, in order. `refuse` names a
 * step whose unit refuses; the steps that wait for it are left where they are.
 */
export function paperRun(
  memory: MemoryDesk,
  caseId: string,
  full: ReturnType<typeof fullIntake>,
  refuse: string | null = null,
): readonly PaperContent[] {
  const issued: IssuedPaper[] = [];
  const asked = full.outcome.checklist.find(({ need }) => need !== '非必要');
  if (!asked) throw new Error('the example asks for nothing');
  const taken = full.taken.filter(({ line }) => line !== asked.id);
  issued.push(...memory.enter(receive(memory.desk, caseId, { ...full, taken }, memory.context())).papers);
  issued.push(...memory.enter(notify(memory.desk, caseId, {}, memory.context())).papers);
  memory.pass(HOUR);
  const came = [takenInFull(asked)];
  issued.push(...memory.enter(correct(memory.desk, caseId, came, false, memory.context())).papers);
  issued.push(...memory.enter(accept(memory.desk, caseId, memory.context())).papers);
  for (let step = nextStep(memory, caseId); step !== null; step = nextStep(memory, caseId)) {
    const handed = memory.enter(handOffLines(memory.desk, [{ caseId, step }], memory.context()));
    issued.push(...handed.papers);
    memory.enter(settleLines(memory.desk, slipOf(memory, handed.slip), allSigned('收件人乙'), memory.context()));
    memory.pass(HOUR / 4);
    const refused = step === refuse;
    const conclusion = {
      step,
      result: refused ? ('refused' as const) : ('granted' as const),
      number: `永证〔2026〕${step.length}号`,
      date: '2026-11-18',
      validUntil: '',
      reason: refused ? '不符合法定条件' : '',
      born: refused ? {} : madeUpBorn(full.outcome, step),
    };
    issued.push(...memory.enter(conclude(memory.desk, caseId, conclusion, 'paper', memory.context())).papers);
  }
  const steps = progressOf(memory.caseState(caseId)).flatMap((one) =>
    one.stage === 'to-deliver' ? [one.step.id] : [],
  );
  const recipient = { name: '彭代收', idNo: full.form['mother.idNo'] ?? '', relation: '配偶' };
  const identity = { checked: '居民身份证原件', mandate: '委托书（已看原件）' };
  const delivery = { way: 'proxy' as const, recipient, place: '本窗口', identity, steps, returned: [] };
  issued.push(...memory.enter(deliverResults(memory.desk, caseId, delivery, memory.context())).papers);
  return issued.map(({ content }) => content);
}

function nextStep(memory: MemoryDesk, caseId: string): string | null {
  return progressOf(memory.caseState(caseId)).find(({ stage }) => stage === 'to-hand-off')?.step.id ?? null;
}
