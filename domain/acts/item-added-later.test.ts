import { expect, test } from 'vitest';
import { DAY_MS, handAndSign } from '../../tests/support/at-unit.ts';
import {
  APART,
  chainIntake,
  FIRST,
  OWN_PAPER,
  SECOND,
  SECOND_PAPER,
  SHARED_PAPER,
} from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { openNotice } from '../case/progress.ts';
import type { Outcome } from '../catalogue/outcome.ts';
import { changeItemsOf } from './change-items-act.ts';
import { correct } from './correction-acts.ts';
import { decline, withdraw } from './ending-acts.ts';
import { accept, notify, receive, receiveAndAccept, receiveAndNotify } from './intake-acts.ts';
import { takeLater } from './material-acts.ts';
import { notifyByUnit } from './unit-acts.ts';

const HOUR_MS = 3_600_000;
const intake = chainIntake('田小满');
const whole = intake.outcome;

/** The bundle without its last item and that item's own paper. */
const small: Outcome = {
  ...whole,
  steps: whole.steps.filter(({ id }) => id !== APART),
  checklist: whole.checklist
    .filter(({ id }) => id !== OWN_PAPER)
    .map((line) => ({ ...line, serves: line.serves.filter((step) => step !== APART) })),
};
const taken = (outcome: Outcome) => intake.taken.filter(({ line }) => outcome.checklist.some(({ id }) => id === line));
const ownPaper = intake.taken.filter(({ line }) => line === OWN_PAPER);

/** Wednesday 2026-11-18: two items received and accepted; on Monday 2026-11-30 the applicant adds the third. */
function addedOnMonday(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(
    receiveAndAccept(memory.desk, 'c', { ...intake, outcome: small, taken: taken(small) }, memory.context()),
  );
  memory.pass(12 * DAY_MS);
  memory.enter(change(memory, whole));
  memory.pass(HOUR_MS);
  return memory;
}

const change = (memory: MemoryDesk, outcome: Outcome) =>
  changeItemsOf(memory.desk, 'c', { outcome, reason: '申请人改了主意', givenTo: '田小满' }, memory.context());
const acceptanceOf = (memory: MemoryDesk, id: string) =>
  memory.caseState('c').steps.find((step) => step.id === id)?.acceptance;

test('C36 D115 an item added later is asked for from that day on: it does not count as accepted by days before', () => {
  const memory = addedOnMonday();
  expect(memory.caseView('c').noticeClock).toMatchObject({ date: '2026-12-07', deemedAccepted: false });
  expect(accept(memory.desk, 'c', memory.context())).toMatchObject({ code: 'linesMissing' });
  expect(notify(memory.desk, 'c', {}, memory.context()).ok).toBe(true);
  const said = { steps: [APART], by: 'window', form: 'not-ours', reason: '不归本县', rightAuthority: '州里' } as const;
  expect(decline(memory.desk, 'c', { ...said, date: '2026-11-30' }, '', memory.context()).ok).toBe(true);
});

test('C36 D115 accepted with papers that lay here before, an item added later is dated to the day it was added', () => {
  const memory = memoryDesk();
  const first = { ...intake, outcome: small, taken: taken(small) };
  memory.enter(receiveAndAccept(memory.desk, 'c', first, memory.context()));
  memory.pass(12 * DAY_MS);
  const shared: Outcome = { ...whole, checklist: whole.checklist.filter(({ id }) => id !== OWN_PAPER) };
  memory.enter(change(memory, shared));
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(acceptanceOf(memory, APART)).toMatchObject({ date: '2026-11-30' });
  expect(acceptanceOf(memory, APART)?.deemed).toBeUndefined();
});

test('C15 D115 an item added after closing time is applied for on the next working day', () => {
  const memory = memoryDesk();
  const first = { ...intake, outcome: small, taken: taken(small) };
  memory.enter(receiveAndAccept(memory.desk, 'c', first, memory.context()));
  memory.pass(9 * HOUR_MS);
  const shared: Outcome = { ...whole, checklist: whole.checklist.filter(({ id }) => id !== OWN_PAPER) };
  memory.enter(change(memory, shared));
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(acceptanceOf(memory, APART)?.date).toBe('2026-11-19');
});

test('C36 D115 five silent days after it was added an item counts as accepted from the day it was added', () => {
  const memory = addedOnMonday();
  memory.pass(8 * DAY_MS);
  expect(memory.caseView('c').noticeClock?.deemedAccepted).toBe(true);
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(acceptanceOf(memory, APART)).toMatchObject({ date: '2026-11-30', deemed: true });
});

test('C36 D115 what is told of an item added later opens with the day it was added, a notice over both with both days', () => {
  const memory = addedOnMonday();
  const { papers } = memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  const notice = JSON.stringify(papers.find(({ content }) => content.type === 'one-time-notice')?.content);
  expect(notice).toContain('你（单位）于2026年11月30日（增加事项）提交的');
  expect(notice).not.toContain('11月18日');
  const both = JSON.stringify(acceptanceOverBoth().content);
  expect(both).toContain('你（单位）于2026年11月18日、2026年11月30日（增加事项）提交的');
  expect(both).toContain('其中户口登记、居民身份证办理，五个工作日内没有一次告知');
});

test('C36 D115 the late acceptance of an item added later names the day it was added, and so does what it was declined or withdrawn on', () => {
  const late = addedOnMonday();
  late.pass(8 * DAY_MS);
  const { papers } = late.enter(accept(late.desk, 'c', late.context()));
  expect(JSON.stringify(papers[0]?.content)).toContain('你（单位）于2026年11月30日（增加事项）提交的');
  const memory = addedOnMonday();
  const said = { steps: [APART], by: 'window', form: 'not-ours', reason: '不归本县', rightAuthority: '州里' } as const;
  const declining = (date: string) => decline(memory.desk, 'c', { ...said, date }, '', memory.context());
  expect(declining('2026-11-27')).toMatchObject({ code: 'dateBefore' });
  const declined = memory.enter(declining('2026-11-30'));
  expect(JSON.stringify(declined.papers[0]?.content)).toContain('2026年11月30日（增加事项）');
});

test('C36 what a unit asks about its own item does not break the silence about the others', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', { ...intake, taken: taken(small) }, memory.context()));
  memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [FIRST, SECOND] }));
  handAndSign(memory, ['c', FIRST]);
  const asked = { line: '', material: '平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', FIRST, [asked], memory.context()));
  memory.pass(9 * DAY_MS);
  expect(memory.caseView('c').noticeClock?.deemedAccepted).toBe(true);
  expect(notify(memory.desk, 'c', {}, memory.context())).toMatchObject({ code: 'deemedAlready' });
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(acceptanceOf(memory, APART)).toMatchObject({ date: '2026-11-18', deemed: true });
});

test('C5 C7 a complete item bears the day its own papers were complete, not that of a paper which only another needs', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', { ...intake, taken: taken(small) }, memory.context()));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.pass(2 * DAY_MS);
  memory.enter(correct(memory.desk, 'c', ownPaper, true, memory.context()));
  const dates = [FIRST, SECOND, APART].map((step) => acceptanceOf(memory, step)?.date);
  expect(dates).toEqual(['2026-11-18', '2026-11-18', '2026-11-20']);
});

test('C7 C15 the last paper of one item came after closing time while another item still waits for its own', () => {
  const memory = memoryDesk();
  const shared = intake.taken.filter(({ line }) => line === SHARED_PAPER);
  const rest = intake.taken.filter(({ line }) => line !== SHARED_PAPER && line !== OWN_PAPER);
  memory.enter(receive(memory.desk, 'c', { ...intake, taken: rest }, memory.context()));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.pass(9 * HOUR_MS);
  memory.enter(correct(memory.desk, 'c', shared, false, memory.context()));
  memory.pass(DAY_MS);
  memory.enter(correct(memory.desk, 'c', ownPaper, true, memory.context()));
  const dates = [FIRST, SECOND, APART].map((step) => acceptanceOf(memory, step)?.date);
  expect(dates).toEqual(['2026-11-19', '2026-11-19', '2026-11-20']);
});

test('P5 C15 the correction receipt says when the papers came over the counter, and the day they count from', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', { ...intake, taken: taken(small) }, memory.context()));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.pass(9 * HOUR_MS);
  const { papers } = memory.enter(correct(memory.desk, 'c', ownPaper, false, memory.context()));
  expect(JSON.stringify(papers[0]?.content)).toContain('2026年11月18日 18:00（非工作时间，按2026年11月19日收件计）');
});

test('D125 an item that was accepted, taken back or declined in this case does not come back into it', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndAccept(memory.desk, 'c', intake, memory.context()));
  const said = { steps: [APART], by: '田小满', reason: '', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', said, '田小满', memory.context()));
  memory.pass(HOUR_MS);
  memory.enter(change(memory, small));
  memory.pass(HOUR_MS);
  expect(change(memory, whole)).toMatchObject({ code: 'itemWasHere' });
});

test('D125 papers given back with an item that fell away are missing when it is added again', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', intake, memory.context()));
  memory.pass(HOUR_MS);
  memory.enter(change(memory, small));
  expect(memory.caseState('c').materials[OWN_PAPER]?.custodian?.holder.at).toBe('applicant');
  memory.pass(HOUR_MS);
  const { papers } = memory.enter(change(memory, whole));
  expect(JSON.stringify(papers.at(-1)?.content)).toContain('不动产权证书');
  expect(memory.caseView('c').missing.map(({ id }) => id)).toEqual([OWN_PAPER]);
  memory.pass(HOUR_MS);
  memory.enter(takeLater(memory.desk, 'c', ownPaper, memory.context()));
  expect(memory.caseView('c').missing).toEqual([]);
  expect(memory.caseState('c').materials[OWN_PAPER]?.custodian?.holder.at).toBe('station');
});

test('P5 D115 a notice is answered by what it names: what an item added since still lacks is not counted against it', () => {
  const memory = memoryDesk();
  const lacking = taken(small).filter(({ line }) => line !== SECOND_PAPER);
  memory.enter(receive(memory.desk, 'c', { ...intake, outcome: small, taken: lacking }, memory.context()));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.pass(HOUR_MS);
  memory.enter(change(memory, whole));
  memory.pass(HOUR_MS);
  const brought = intake.taken.filter(({ line }) => line === SECOND_PAPER);
  const { papers } = memory.enter(correct(memory.desk, 'c', brought, true, memory.context()));
  expect(JSON.stringify(papers[0]?.content)).toContain('上列材料已全部补正');
  expect([FIRST, SECOND, APART].map((step) => acceptanceOf(memory, step)?.date)).toEqual([
    '2026-11-18',
    '2026-11-18',
    undefined,
  ]);
  expect(memory.caseState('c').notices[0]?.correction?.complete).toBe(true);
  expect(notify(memory.desk, 'c', {}, memory.context()).ok).toBe(true);
});

test('C6 D115 while a notice still waits, the papers of an item added since are told with a notice of its own, once', () => {
  const memory = memoryDesk();
  const lacking = taken(small).filter(({ line }) => line !== SECOND_PAPER);
  memory.enter(receive(memory.desk, 'c', { ...intake, outcome: small, taken: lacking }, memory.context()));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  expect(notify(memory.desk, 'c', {}, memory.context())).toMatchObject({ code: 'noticeOpen' });
  memory.pass(12 * DAY_MS);
  memory.enter(change(memory, whole));
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  expect(memory.caseState('c').notices.map(({ lines }) => lines.map(({ line }) => line))).toEqual([
    [SECOND_PAPER],
    [OWN_PAPER],
  ]);
  expect(notify(memory.desk, 'c', {}, memory.context())).toMatchObject({ code: 'noticeOpen' });
  memory.pass(9 * DAY_MS);
  expect(memory.caseView('c').noticeClock).toBeNull();
  const rest = intake.taken.filter(({ line }) => line === SECOND_PAPER || line === OWN_PAPER);
  memory.enter(correct(memory.desk, 'c', rest, true, memory.context()));
  expect(memory.caseView('c').steps.every(({ state }) => state.acceptance)).toBe(true);
});

/** One notice over what was there from the first day and what was added: nothing was accepted before. */
function acceptanceOverBoth() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', { ...intake, outcome: small, taken: taken(small) }, memory.context()));
  memory.pass(12 * DAY_MS);
  const shared: Outcome = { ...whole, checklist: whole.checklist.filter(({ id }) => id !== OWN_PAPER) };
  memory.enter(change(memory, shared));
  const { papers } = memory.enter(accept(memory.desk, 'c', memory.context()));
  const [paper] = papers;
  if (!paper) throw new Error('accepted without a notice');
  return paper;
}

/** A notice waits for the paper of the first two items; then the third is added, whose own paper is missing too. */
function noticeThenAdded(): MemoryDesk {
  const memory = memoryDesk();
  const short = taken(small).filter(({ line }) => line !== SECOND_PAPER);
  memory.enter(receiveAndNotify(memory.desk, 'c', { ...intake, outcome: small, taken: short }, {}, memory.context()));
  memory.pass(HOUR_MS);
  memory.enter(change(memory, whole));
  memory.pass(HOUR_MS);
  return memory;
}

const secondPaper = intake.taken.filter(({ line }) => line === SECOND_PAPER);

test('C5 C7 D115 what a notice asked for is taken and its items accepted, though an item added since still lacks its paper', () => {
  const memory = noticeThenAdded();
  memory.enter(correct(memory.desk, 'c', secondPaper, true, memory.context()));
  expect(acceptanceOf(memory, SECOND)?.date).toBe('2026-11-18');
  expect(acceptanceOf(memory, APART)).toBeNull();
  expect(memory.caseView('c').missing.map(({ id }) => id)).toEqual([OWN_PAPER]);
});

test('P5 P17 D115 a paper that the open notice does not name gets a receipt of its own, beside that of the notice', () => {
  const memory = noticeThenAdded();
  const { papers } = memory.enter(correct(memory.desk, 'c', [...secondPaper, ...ownPaper], true, memory.context()));
  const receipts = papers.flatMap(({ content }) => (content.type === 'correction-receipt' ? [content] : []));
  expect(receipts.map(({ title }) => title)).toEqual(['补正材料收件凭证', '补交材料收件凭证']);
  const [forNotice, beside] = receipts.map(({ blocks }) => JSON.stringify(blocks));
  expect([forNotice?.includes('证件照片'), forNotice?.includes('不动产权证书')]).toEqual([true, false]);
  expect([beside?.includes('证件照片'), beside?.includes('不动产权证书')]).toEqual([false, true]);
  expect(acceptanceOf(memory, APART)?.date).toBe('2026-11-18');
});

test('D115 a paper of an item added since is taken while the notice about the others goes on waiting', () => {
  const memory = noticeThenAdded();
  memory.enter(correct(memory.desk, 'c', ownPaper, true, memory.context()));
  expect(acceptanceOf(memory, APART)?.date).toBe('2026-11-18');
  expect(memory.caseView('c').missing.map(({ id }) => id)).toEqual([SECOND_PAPER]);
  expect(openNotice(memory.caseState('c'))?.correction).toBeNull();
});

test('C7 D116 what a notice asked for is taken, though the corrected answer has the same item need another paper since', () => {
  const memory = memoryDesk();
  const short = intake.taken.filter(({ line }) => line !== OWN_PAPER);
  memory.enter(receiveAndNotify(memory.desk, 'c', { ...intake, taken: short }, {}, memory.context()));
  const [own] = whole.checklist.filter(({ id }) => id === OWN_PAPER);
  const more = own ? [{ ...own, id: 'plan@self', material: 'plan', name: '平面图' }] : [];
  memory.enter(change(memory, { ...whole, checklist: [...whole.checklist, ...more] }));
  memory.pass(HOUR_MS);
  memory.enter(accept(memory.desk, 'c', memory.context()));
  memory.enter(correct(memory.desk, 'c', ownPaper, true, memory.context()));
  expect(memory.caseView('c').missing.map(({ id }) => id)).toEqual(['plan@self']);
  expect(acceptanceOf(memory, APART)).toBeNull();
});
