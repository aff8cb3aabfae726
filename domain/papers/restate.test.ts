import { describe, expect, test } from 'vitest';
import { caseAtUnit, DAY_MS, STEP } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { correctRecord, papersToCorrect } from '../acts/correct-record.ts';
import { decline, withdraw } from '../acts/ending-acts.ts';
import { conclude, deliverResults } from '../acts/flow-acts.ts';
import { receive } from '../acts/intake-acts.ts';
import { commit, reject, takeLater, tolerateAndAccept } from '../acts/material-acts.ts';
import { voidAndReissue } from '../acts/reissue.ts';
import { extend, notifyByUnit, suspend } from '../acts/unit-acts.ts';
import type { Intake } from '../case/decide/open-case.ts';
import { resumeStep } from '../case/decide/unit-clock.ts';
import type { PaperContent } from './paper-content.ts';

const OLD = '田小满';
const NEW = '田小苗';
/** A case whose form holds the applicant's name, so that it can be corrected. */
function named(intake: Intake): Intake {
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

const correction = { fields: { 'self.name': NEW }, reasons: {}, reason: '打错一个字' };

/** A promise for the photographs, a commitment for the proof, then the photographs. */
function promised(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', named(gapIntake([CARD])), memory.context()));
  memory.pass(60_000);
  const commitment = { lines: [{ line: PROOF, proves: '名下没有房产' }], by: OLD, byAgent: false, agentRule: '' };
  memory.enter(commit(memory.desk, 'c', commitment, memory.context()));
  memory.pass(60_000);
  const toleration = { lines: [{ line: PHOTO, form: '一寸', due: '2026-11-24' }], applies: [], promisedBy: OLD };
  memory.enter(tolerateAndAccept(memory.desk, 'c', toleration, [], memory.context()));
  memory.pass(DAY_MS);
  const photo = { line: PHOTO, as: 'kept' as const, originals: 1, copies: 0, pages: null, remark: '' };
  memory.enter(takeLater(memory.desk, 'c', [photo], memory.context()));
  return memory;
}

/** A paper rejected and given back; one item declined, one terminated, the rest withdrawn. */
function ended(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', named(chainIntake(OLD)), memory.context()));
  memory.pass(60_000);
  memory.enter(reject(memory.desk, 'c', { line: 'id-card@self', problem: '过期', backTo: OLD }, memory.context()));
  memory.pass(60_000);
  const words = { by: 'window' as const, form: 'not-ours' as const, rightAuthority: '州中心', date: '2026-11-18' };
  const declined = { ...words, steps: [APART], reason: '不归本县' };
  memory.enter(decline(memory.desk, 'c', declined, OLD, memory.context()));
  memory.pass(60_000);
  const said = { steps: [FIRST], by: OLD, reason: '不办了', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', said, OLD, memory.context()));
  return memory;
}

/** All that a unit tells, then a refusal that is mailed. */
function atUnit(): MemoryDesk {
  const memory = caseAtUnit(named(smallIntake({ name: OLD })));
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
  const recipient = { name: OLD, idNo: '', relation: '' };
  const dispatch = { carrier: '邮政', number: '', address: '灵溪镇河西1组', phone: '13800000001' };
  const mailed = { steps: [STEP], returned: [], way: 'mail' as const, recipient, place: '', dispatch };
  act(() => deliverResults(memory.desk, 'c', mailed, memory.context()));
  return memory;
}

/** Papers that tell an act; the others tell how the case stands, which may be otherwise by now. */
const OF_AN_ACT: ReadonlySet<string> = new Set([
  'gap-promise',
  'gap-notice',
  'commitment',
  'correction-receipt',
  'return-list',
  'withdrawal',
  'termination',
  'decline-decision',
  'decision',
  'special-procedure',
  'extension-notice',
  'unit-notice',
  'mail-slip',
]);

const CASES = { promised, ended, atUnit };
const standing = (memory: MemoryDesk) => memory.caseState('c').papers.filter(({ voided }) => voided === null);
const plain = (content: unknown) => ({ ...(content as PaperContent), number: '', date: '' });

describe.each(Object.entries(CASES))('%s', (_, story) => {
  test('D101 D105 a paper of an act says the same again while nothing was corrected', () => {
    for (const { id, type, content } of standing(story()).filter((paper) => OF_AN_ACT.has(paper.type))) {
      const memory = story();
      const { papers } = memory.enter(voidAndReissue(memory.desk, 'c', id, '卡纸', true, memory.context()));
      expect({ type, content: plain(papers[0]?.content) }).toEqual({ type, content: plain(content) });
    }
  });

  test('D101 once the name is corrected every such paper names the person as the form does now, and nobody else', () => {
    const memory = story();
    memory.pass(60_000);
    const wrong = papersToCorrect(memory.caseView('c'), correction.fields, memory.context());
    const ids = wrong.map(({ id }) => id);
    memory.enter(correctRecord(memory.desk, 'c', correction, ids, memory.context()));
    const anew = standing(memory).filter(({ type }) => type !== 'correction-record' && type !== 'handoff-slip');
    expect(anew.map(({ title }) => title).sort()).toEqual(
      wrong
        .map(({ title }) => title)
        .filter((title) => title !== '材料移交单')
        .sort(),
    );
    for (const { type, content } of anew) {
      const text = JSON.stringify(content);
      expect([type, text.includes(OLD), text.includes(NEW)]).toEqual([type, false, true]);
    }
  });
});

test('D101 the stories above issue every paper of an act that can be stated anew', () => {
  const issued = Object.values(CASES).flatMap((story) => standing(story()).map(({ type }) => type));
  expect([...OF_AN_ACT].filter((type) => !issued.includes(type))).toEqual([]);
});
