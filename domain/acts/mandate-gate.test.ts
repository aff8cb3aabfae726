import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { DAY_MS } from '../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../tests/support/desk-in-memory.ts';
import { LINE } from '../../tests/support/pieces.ts';
import { contactOf } from '../papers/case-facts.ts';
import { admit } from './admit.ts';
import type { Decision } from './decision.ts';
import { withdraw } from './ending-acts.ts';
import { entrust } from './entrust-act.ts';
import { returnMaterials } from './material-acts.ts';
import { voidAndReissue } from './reissue.ts';

const APPLICANT = '田小满';
const AGENT = '田大满';
const agent = { name: AGENT, idNo: '', phone: '13800000002', relation: '近亲属' };

/** Mandated on Wednesday 2026-11-18 for three days. */
function entrusted(): MemoryDesk {
  const memory = acceptedCase();
  memory.pass(60_000);
  renew(memory, '2026-11-20');
  return memory;
}

function renew(memory: MemoryDesk, until: string): void {
  const mandate = { agent, scope: '代为提交材料、领取结果', until, mandate: 'seen' as const };
  memory.enter(entrust(memory.desk, 'c', mandate, memory.context()));
  memory.pass(60_000);
}

const admitted = (memory: MemoryDesk, decision: Decision<unknown>) => admit(memory.desk, decision, memory.context());
const withdrawnBy = (memory: MemoryDesk, by: string, to = by) => {
  const said = { steps: ['step-1'], by, reason: '', date: '2026-11-18' };
  return withdraw(memory.desk, 'c', said, to, memory.context());
};
const givenTo = (memory: MemoryDesk, to: string) =>
  returnMaterials(memory.desk, 'c', { lines: [LINE], to, reason: '取回' }, memory.context());

test('D130 a mandate holds through its last day; from the next on the applicant is spoken to again', () => {
  const memory = entrusted();
  memory.pass(2 * DAY_MS);
  expect(contactOf(memory.caseView('c')).name).toBe(AGENT);
  memory.pass(DAY_MS);
  expect(contactOf(memory.caseView('c')).name).toBe(APPLICANT);
});

test('D130 whose mandate has run out neither signs nor fetches for the applicant, and is told the way out', () => {
  const memory = entrusted();
  memory.pass(2 * DAY_MS);
  expect(admitted(memory, withdrawnBy(memory, AGENT)).ok).toBe(true);
  expect(admitted(memory, givenTo(memory, AGENT)).ok).toBe(true);
  memory.pass(DAY_MS);
  for (const act of [withdrawnBy(memory, AGENT), withdrawnBy(memory, APPLICANT, AGENT), givenTo(memory, AGENT)])
    expect(admitted(memory, act)).toMatchObject({
      code: 'mandateRanOut',
      text: expect.stringMatching(/2026年11月20日.*申请人本人.*F6 I/),
    });
  expect(admitted(memory, withdrawnBy(memory, APPLICANT)).ok).toBe(true);
  renew(memory, '');
  expect(admitted(memory, givenTo(memory, AGENT)).ok).toBe(true);
});

test('D130 D101 papers of acts after it do not name him, a paper of an act made while it held does, stated anew too', () => {
  const memory = entrusted();
  memory.enter(withdrawnBy(memory, AGENT));
  memory.pass(3 * DAY_MS);
  const anew = (type: string) => {
    const id = memory.caseState('c').papers.find((paper) => paper.type === type && paper.voided === null)?.id ?? '';
    const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', id, '卡纸', true, memory.context()));
    memory.pass(60_000);
    return JSON.stringify(papers[0]?.content);
  };
  expect(anew('termination')).toContain('138****0002');
  expect(anew('withdrawal')).toContain(AGENT);
});

test('D130 what is printed after it names the applicant as who is spoken to', () => {
  const memory = entrusted();
  memory.pass(3 * DAY_MS);
  const { papers } = memory.enter(withdrawnBy(memory, APPLICANT));
  expect(JSON.stringify(papers)).not.toContain(AGENT);
});
