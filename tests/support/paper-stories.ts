import { decline, withdraw } from '../../domain/acts/ending-acts.ts';
import { conclude, deliverResults } from '../../domain/acts/flow-acts.ts';
import { receive } from '../../domain/acts/intake-acts.ts';
import { commit, reject, takeLater, tolerateAndAccept } from '../../domain/acts/material-acts.ts';
import { extend, notifyByUnit, suspend } from '../../domain/acts/unit-acts.ts';
import type { Intake } from '../../domain/case/decide/open-case.ts';
import { resumeStep } from '../../domain/case/decide/unit-clock.ts';
import { caseAtUnit, DAY_MS, STEP } from './at-unit.ts';
import { APART, chainIntake, FIRST } from './chain-intake.ts';
import { type MemoryDesk, memoryDesk } from './desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from './gap-intake.ts';
import { smallIntake } from './small-intake.ts';

/** Who applies in all of these stories. */
export const APPLICANT = '田小满';

/** A case whose form holds the applicant's name, so that it can be corrected. */
export function named(intake: Intake): Intake {
  const name = {
    key: 'self.name',
    label: '姓名',
    group: '申请人',
    type: 'text' as const,
    required: true,
    rule: '',
    neededBy: [],
    sources: ['applicant.name'],
  };
  return { ...intake, outcome: { ...intake.outcome, fields: [name] } };
}

/** A promise for the photographs, a commitment for the proof, then the photographs. */
export function promised(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', named(gapIntake([CARD])), memory.context()));
  memory.pass(60_000);
  const commitment = { lines: [{ line: PROOF, proves: '名下没有房产' }], by: APPLICANT, byAgent: false, agentRule: '' };
  memory.enter(commit(memory.desk, 'c', commitment, memory.context()));
  memory.pass(60_000);
  const toleration = { lines: [{ line: PHOTO, form: '一寸', due: '2026-11-24' }], applies: [], promisedBy: APPLICANT };
  memory.enter(tolerateAndAccept(memory.desk, 'c', toleration, [], memory.context()));
  memory.pass(DAY_MS);
  const photo = { line: PHOTO, as: 'kept' as const, originals: 1, copies: 0, pages: null, remark: '' };
  memory.enter(takeLater(memory.desk, 'c', [photo], memory.context()));
  return memory;
}

/** A paper rejected and given back; one item declined, one terminated, the rest withdrawn. */
export function ended(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', named(chainIntake(APPLICANT)), memory.context()));
  memory.pass(60_000);
  memory.enter(
    reject(memory.desk, 'c', { line: 'id-card@self', problem: '过期', backTo: APPLICANT }, memory.context()),
  );
  memory.pass(60_000);
  const words = { by: 'window' as const, form: 'not-ours' as const, rightAuthority: '州中心', date: '2026-11-18' };
  const declined = { ...words, steps: [APART], reason: '不归本县' };
  memory.enter(decline(memory.desk, 'c', declined, APPLICANT, memory.context()));
  memory.pass(60_000);
  const said = { steps: [FIRST], by: APPLICANT, reason: '不办了', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', said, APPLICANT, memory.context()));
  return memory;
}

/** All that a unit tells, then a refusal that is mailed. */
export function atUnit(): MemoryDesk {
  const memory = caseAtUnit(named(smallIntake({ name: APPLICANT })));
  const act = <Value>(step: () => Parameters<typeof memory.enter<Value>>[0]) => {
    memory.pass(60_000);
    return memory.enter(step());
  };
  const hearing = { step: STEP, procedure: '听证' as const, article: '', from: '2026-11-18', days: '5' };
  act(() => suspend(memory.desk, 'c', hearing, memory.context()));
  act(() => resumeStep(memory.caseState('c'), STEP, '2026-11-18', memory.context()));
  const extension = {
    step: STEP,
    days: '5',
    joint: false,
    reason: '案情复杂',
    approvedBy: '彭局长',
    date: '2026-11-18',
  };
  act(() => extend(memory.desk, 'c', extension, memory.context()));
  const asked = { line: '', material: '场地平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  act(() => notifyByUnit(memory.desk, 'c', STEP, [asked], memory.context()));
  const refused = { step: STEP, result: 'refused' as const, number: '1', date: '2026-11-18', validUntil: '', born: {} };
  act(() => conclude(memory.desk, 'c', { ...refused, reason: '不符合条件' }, 'paper', memory.context()));
  const recipient = { name: APPLICANT, idNo: '', relation: '' };
  const dispatch = { carrier: '邮政', number: '', address: '灵溪镇河西1组', phone: '13800000001' };
  const mailed = { steps: [STEP], returned: [], way: 'mail' as const, recipient, place: '', dispatch };
  act(() => deliverResults(memory.desk, 'c', mailed, memory.context()));
  return memory;
}
