import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { slipOf } from '../../tests/support/at-unit.ts';
import {
  APART,
  chainIntake,
  FIRST,
  OWN_PAPER,
  SECOND,
  SECOND_PAPER,
  SHARED_PAPER,
} from '../../tests/support/chain-intake.ts';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import type { Decline } from '../case/decide/decline.ts';
import type { Termination, Withdrawal } from '../case/decide/end-steps.ts';
import { allSigned } from '../case/decide/settle-slip.ts';
import { stoppedBy } from '../case/stopped-by.ts';
import { decline, giveBackLater, receiveAndDecline, terminate, withdraw } from './ending-acts.ts';
import { conclude, deliverResults, handOffLines } from './flow-acts.ts';
import { accept, notify, receive, receiveAndNotify } from './intake-acts.ts';
import { settleLines } from './unit-acts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const intake = chainIntake('田小满');
const without = (line: string) => ({ ...intake, taken: intake.taken.filter((taken) => taken.line !== line) });

const notOurs = (steps: readonly string[], more: Partial<Decline> = {}): Decline => ({
  steps,
  by: 'window',
  form: 'not-ours',
  reason: '不动产登记由州登记中心办理',
  rightAuthority: '湘西州不动产登记中心',
  date: '2026-11-18',
  ...more,
});
const withdrawal = (steps: readonly string[], more: Partial<Withdrawal> = {}): Withdrawal => ({
  steps,
  by: '田小满',
  reason: '暂时不办了',
  date: '2026-11-18',
  ...more,
});
const ended = (steps: readonly string[], more: Partial<Termination> = {}): Termination => ({
  steps,
  ground: 'death',
  reason: '',
  date: '2026-11-18',
  ...more,
});

type Memory = ReturnType<typeof memoryDesk>;

function received(taken = intake): Memory {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', taken, memory.context()));
  return memory;
}

function accepted(): Memory {
  const memory = acceptedCase(intake);
  return memory;
}

const stages = (memory: Memory) => memory.caseView('c').steps.map(({ stage }) => stage);
const acceptances = (memory: Memory) =>
  memory.caseState('c').steps.map(({ acceptance }) => acceptance && [acceptance.by, acceptance.date]);
const holderOf = (memory: Memory, line: string) => memory.caseState('c').materials[line]?.custodian?.holder.at;
const typesOf = (papers: readonly { readonly content: { readonly type: string } }[]) =>
  papers.map(({ content }) => content.type);
const said = (papers: readonly { readonly content: object }[]) => JSON.stringify(papers.map(({ content }) => content));

describe('不受理 and 不予受理', () => {
  test('P45 D40 an item of another authority is declined with reason, right authority, remedies and seal; the rest goes on', () => {
    const memory = received();
    const { papers } = memory.enter(decline(memory.desk, 'c', notOurs([APART]), '', memory.context()));
    expect(typesOf(papers)).toEqual(['decline-decision']);
    for (const word of [
      '湘西州不动产登记中心',
      '由州登记中心办理',
      '六十日内，依法向永顺县人民政府申请行政复议',
      '六个月',
      '第三十二条第一款第二项',
      '户口登记',
    ])
      expect(said(papers)).toContain(word);
    expect(papers[0]?.content.seal).toBe('行政审批专用章');
    expect(stages(memory)).toEqual(['to-accept', 'to-accept', 'declined']);
  });

  test('D41 an item for which no licence is needed gets the 不受理告知书, which names no other authority', () => {
    const memory = received();
    const said41 = notOurs([APART], { form: 'not-needed', reason: '依法不需要取得行政许可' });
    const { papers } = memory.enter(decline(memory.desk, 'c', said41, '', memory.context()));
    expect(typesOf(papers)).toEqual(['not-needed-notice']);
    expect(said(papers)).toContain('第三十二条第一款第一项');
    expect(said(papers)).not.toContain('湘西州不动产登记中心');
  });

  test('D42 at intake nothing need be there: the application gets its number, no papers are taken for what is declined', () => {
    const memory = memoryDesk();
    const all = [FIRST, SECOND, APART];
    const { papers } = memory.enter(receiveAndDecline(memory.desk, 'c', intake, notOurs(all), memory.context()));
    expect(typesOf(papers)).toEqual(['one-form', 'decline-decision']);
    expect(memory.caseState('c').materials[SHARED_PAPER]).toBeUndefined();
    expect(memory.caseView('c').phase).toBe('closed');
  });

  test('D43 one of several declined at intake: the receipt is given for the rest, whose papers are taken', () => {
    const memory = memoryDesk();
    const { papers } = memory.enter(receiveAndDecline(memory.desk, 'c', intake, notOurs([APART]), memory.context()));
    expect(typesOf(papers)).toEqual(['one-form', 'receipt', 'decline-decision']);
    expect(said(papers.slice(1, 2))).toContain('不动产登记（县自然资源局，不受理或者不予受理，见所附文书）');
    expect([holderOf(memory, SHARED_PAPER), holderOf(memory, OWN_PAPER)]).toEqual(['station', undefined]);
  });

  test('D44 papers that only the declined item needed are given back in the same act, against a list', () => {
    const memory = received();
    const { papers } = memory.enter(decline(memory.desk, 'c', notOurs([APART]), '田小满', memory.context()));
    expect(typesOf(papers)).toEqual(['decline-decision', 'return-list']);
    expect([holderOf(memory, SHARED_PAPER), holderOf(memory, OWN_PAPER)]).toEqual(['station', 'applicant']);
  });

  test('D45 units that decline themselves each put their own seal on a paper of their own, dated by their day', () => {
    const memory = received();
    memory.pass(2 * DAY_MS);
    const own = notOurs([FIRST, SECOND, APART], { by: 'unit', date: '2026-11-19' });
    const { papers } = memory.enter(decline(memory.desk, 'c', own, '', memory.context()));
    expect(papers.map(({ content }) => content.seal)).toEqual(['办理单位印章', '办理单位印章']);
    expect(papers.map(({ content }) => content.date)).toEqual(['2026年11月19日', '2026年11月19日']);
  });

  test('C35 D46 without reason or right authority, after acceptance or after five silent days nothing is declined', () => {
    const memory = received();
    const code = (what: Decline) => decline(memory.desk, 'c', what, '', memory.context());
    expect(code(notOurs([APART], { reason: ' ' }))).toMatchObject({ code: 'declineNeedsReason' });
    expect(code(notOurs([APART], { rightAuthority: '' }))).toMatchObject({ code: 'declineNeedsAuthority' });
    memory.pass(9 * DAY_MS);
    expect(code(notOurs([APART]))).toMatchObject({ code: 'deemedAlready' });
    const other = accepted();
    expect(decline(other.desk, 'c', notOurs([APART]), '', other.context())).toMatchObject({ code: 'notToDecline' });
  });
});

describe('受理, item by item', () => {
  test('D47 some of the complete items are accepted now, the others on a later day', () => {
    const memory = received();
    memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [FIRST] }));
    expect(acceptances(memory)).toEqual([['window', '2026-11-18'], null, null]);
    memory.pass(DAY_MS);
    const later = { steps: [APART], unitOn: '2026-11-19' };
    const { papers } = memory.enter(accept(memory.desk, 'c', memory.context(), later));
    expect(acceptances(memory)).toEqual([['window', '2026-11-18'], null, ['unit', '2026-11-19']]);
    expect(said(papers)).toContain('本次未受理：居民身份证办理');
  });

  test('D48 a unit that accepted itself is recorded with its own day, which is no earlier than the papers were complete', () => {
    const memory = received();
    memory.pass(2 * DAY_MS);
    const on = (unitOn: string) => accept(memory.desk, 'c', memory.context(), { steps: [APART], unitOn });
    expect(on('2026-11-17')).toMatchObject({ code: 'dateBefore' });
    expect(on('2026-11-25')).toMatchObject({ code: 'dateInFuture' });
    const { papers } = memory.enter(on('2026-11-19'));
    expect(said(papers)).not.toContain('县自然资源局（委托综合窗口受理）');
  });

  test('D49 an item whose paper is missing is not accepted with the others; the refusal names the paper', () => {
    const memory = received(without(OWN_PAPER));
    const refused = accept(memory.desk, 'c', memory.context(), { steps: [FIRST, APART] });
    expect(refused).toMatchObject({ code: 'linesMissing' });
    expect(JSON.stringify(refused)).toContain('不动产权证书');
  });

  test('C36 D50 after five silent days one key records the acceptance, dated to the receipt, and the notice says deemed', () => {
    const memory = received(without(OWN_PAPER));
    memory.pass(9 * DAY_MS);
    expect(notify(memory.desk, 'c', {}, memory.context())).toMatchObject({ code: 'deemedAlready' });
    const { papers } = memory.enter(accept(memory.desk, 'c', memory.context()));
    expect(acceptances(memory)).toEqual(Array.from({ length: 3 }, () => ['window', '2026-11-18']));
    expect(memory.caseState('c').steps.every(({ acceptance }) => acceptance?.deemed === true)).toBe(true);
    expect(said(papers)).toContain('视为受理');
  });

  test('D51 a unit that accepted within the five days was not silent: its own day stands and nothing is deemed', () => {
    const memory = received();
    memory.pass(9 * DAY_MS);
    memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [FIRST], unitOn: '2026-11-20' }));
    memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [APART], unitOn: '2026-11-26' }));
    const [first, , apart] = memory.caseState('c').steps;
    expect(first?.acceptance).toMatchObject({ by: 'unit', date: '2026-11-20' });
    expect(first?.acceptance?.deemed).toBeUndefined();
    expect(apart?.acceptance).toMatchObject({ by: 'unit', date: '2026-11-18', deemed: true });
  });
});

describe('撤回', () => {
  test('C38 P46 D52 one item is withdrawn: request, decision and list; its own paper goes back, the shared one stays', () => {
    const memory = accepted();
    const { papers } = memory.enter(withdraw(memory.desk, 'c', withdrawal([APART]), '田小满', memory.context()));
    expect(typesOf(papers)).toEqual(['withdrawal', 'termination', 'return-list']);
    expect(said(papers)).toContain('暂时不办了');
    expect([holderOf(memory, SHARED_PAPER), holderOf(memory, OWN_PAPER)]).toEqual(['station', 'applicant']);
    expect(stages(memory)).toEqual(['to-hand-off', 'waiting', 'ended']);
  });

  test('D53 all items are withdrawn: the case is closed and every paper that lies here is given back', () => {
    const memory = accepted();
    memory.enter(withdraw(memory.desk, 'c', withdrawal([FIRST, SECOND, APART]), '田小满', memory.context()));
    expect(memory.caseView('c').phase).toBe('closed');
    expect([holderOf(memory, SHARED_PAPER), holderOf(memory, OWN_PAPER)]).toEqual(['applicant', 'applicant']);
  });

  test('P47 a decision over items of several units says that each puts its seal on it, and has a place for each', () => {
    const memory = accepted();
    const all = withdrawal([FIRST, SECOND, APART]);
    const { papers } = memory.enter(withdraw(memory.desk, 'c', all, '', memory.context()));
    expect(said(papers)).toContain('县公安局、县自然资源局，由各单位分别盖章');
    expect(papers.find(({ content }) => content.type === 'termination')?.content.sealers).toEqual([
      '县公安局',
      '县自然资源局',
    ]);
    const one = accepted();
    const alone = one.enter(withdraw(one.desk, 'c', withdrawal([APART]), '', one.context()));
    expect(said(alone.papers)).not.toContain('分别盖章');
    expect(alone.papers.map(({ content }) => content.sealers).filter(Boolean)).toEqual([]);
  });

  test('D54 what a unit holds is said to be fetched, and is given back later against a list of its own', () => {
    const memory = accepted();
    const { slip } = memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: APART }], memory.context()));
    signed(memory, slip);
    const { papers } = memory.enter(withdraw(memory.desk, 'c', withdrawal([APART]), '田小满', memory.context()));
    expect(said(papers)).toContain('取回后再退还');
    expect(holderOf(memory, OWN_PAPER)).toBe('unit');
    const later = memory.enter(giveBackLater(memory.desk, 'c', [OWN_PAPER], '田小满', memory.context()));
    expect(typesOf(later.papers)).toEqual(['return-list']);
    expect(holderOf(memory, OWN_PAPER)).toBe('applicant');
    expect(giveBackLater(memory.desk, 'c', [OWN_PAPER], '田小满', memory.context())).toMatchObject({
      code: 'nothingToGiveBack',
    });
  });

  test('C37 D55 nobody named, a day before the receipt, an item already ended: nothing is withdrawn', () => {
    const memory = accepted();
    const code = (what: Withdrawal) => withdraw(memory.desk, 'c', what, '', memory.context());
    expect(code(withdrawal([APART], { by: '' }))).toMatchObject({ code: 'withdrawalNeedsPerson' });
    expect(code(withdrawal([APART], { date: '2026-11-17' }))).toMatchObject({ code: 'dateBefore' });
    expect(code(withdrawal([]))).toMatchObject({ code: 'noStepChosen' });
    memory.enter(withdraw(memory.desk, 'c', withdrawal([APART]), '', memory.context()));
    expect(code(withdrawal([APART]))).toMatchObject({ code: 'notToEnd' });
  });
});

describe('终止', () => {
  test('P47 D56 what waits for the ended item is told before it happens, and stands on the decision', () => {
    const memory = accepted();
    expect(stoppedBy(memory.caseState('c'), [FIRST]).map(({ step }) => step.name)).toEqual(['居民身份证办理']);
    const { papers } = memory.enter(terminate(memory.desk, 'c', ended([FIRST]), '', memory.context()));
    expect(said(papers)).toContain('现不再办理：居民身份证办理');
    expect(said(papers)).toContain('六十日');
    expect(stages(memory)).toEqual(['ended', 'blocked', 'to-hand-off']);
  });

  test('C38 D56 papers that only the stopped items needed are given back with those of the ended one', () => {
    const memory = accepted();
    memory.enter(terminate(memory.desk, 'c', ended([FIRST]), '田大满', memory.context()));
    expect([holderOf(memory, SHARED_PAPER), holderOf(memory, SECOND_PAPER)]).toEqual(['station', 'applicant']);
  });

  test('D57 nobody is there to take the papers: they stay here on the record and are given back later', () => {
    const memory = accepted();
    const all = [FIRST, SECOND, APART];
    const { papers } = memory.enter(
      terminate(memory.desk, 'c', ended(all, { ground: 'dissolution' }), '', memory.context()),
    );
    expect(typesOf(papers)).toEqual(['termination']);
    expect(said(papers)).toContain('暂由窗口保管');
    expect(holderOf(memory, OWN_PAPER)).toBe('station');
    memory.enter(giveBackLater(memory.desk, 'c', [OWN_PAPER, SHARED_PAPER], '田大满', memory.context()));
    expect(holderOf(memory, SHARED_PAPER)).toBe('applicant');
  });

  test('D58 an overdue correction or a lapsed gap is a ground only where the record shows one; other grounds are told', () => {
    const memory = memoryDesk();
    memory.enter(receiveAndNotify(memory.desk, 'c', without(OWN_PAPER), {}, memory.context()));
    const code = (what: Termination) => terminate(memory.desk, 'c', what, '', memory.context());
    expect(code(ended([FIRST], { ground: 'correction-overdue' }))).toMatchObject({ code: 'noOpenNotice' });
    expect(code(ended([APART], { ground: 'gap-lapsed' }))).toMatchObject({ code: 'noLapsedGap' });
    expect(code(ended([APART], { ground: 'other' }))).toMatchObject({ code: 'terminationNeedsReason' });
    const { papers } = memory.enter(code(ended([APART], { ground: 'correction-overdue' })));
    expect(said(papers)).toContain('逾期没有补正');
    expect(memory.caseView('c').missing).toEqual([]);
  });
});

describe('不予办理', () => {
  test('P48 D59 a refusal gets its own paper with reasons and remedies; the voucher names it and does not repeat them', () => {
    const memory = accepted();
    const { slip } = memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: FIRST }], memory.context()));
    signed(memory, slip);
    const refused = {
      step: FIRST,
      result: 'refused' as const,
      number: '永公不许〔2026〕1号',
      date: '2026-11-18',
      validUntil: '',
      reason: '不符合落户条件',
      born: {},
    };
    const { papers } = memory.enter(conclude(memory.desk, 'c', refused, 'paper', memory.context()));
    expect(typesOf(papers)).toEqual(['decision']);
    for (const word of ['不符合落户条件', '永公不许〔2026〕1号', '六十日', '六个月', '不再办理：居民身份证办理'])
      expect(said(papers)).toContain(word);
    const handed = {
      steps: [FIRST],
      way: 'direct' as const,
      recipient: { name: '田小满', idNo: '', relation: '' },
      place: '',
      returned: [],
    };
    const voucher = memory.enter(deliverResults(memory.desk, 'c', handed, memory.context())).papers.slice(0, 1);
    expect(said(voucher)).toContain('理由和救济途径见《行政决定送达单》');
    expect(said(voucher)).not.toContain('不符合落户条件');
  });
});

function signed(memory: Memory, slip: string): void {
  memory.enter(settleLines(memory.desk, slipOf(memory, slip), allSigned('彭某'), memory.context()));
}
