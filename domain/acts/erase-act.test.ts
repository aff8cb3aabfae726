import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handOver, STEP } from '../../tests/support/at-unit.ts';
import { memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { concludeSmall, deliverSmall } from '../../tests/support/finish-case.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { asDateString } from '../calendar/date-string.ts';
import { allSigned } from '../case/decide/settle-slip.ts';
import { stationSubject } from '../ledger/entry.ts';
import { dayLogPaper } from '../papers/day-log.ts';
import { dayLog } from '../reports/day-log.ts';
import { erasuresOf } from '../station/case-erased.ts';
import { withdraw } from './ending-acts.ts';
import { eraseCase, subjectsOfErasing } from './erase-act.ts';
import { receiveAndAccept } from './intake-acts.ts';
import { forOwnRoles } from './role-gate.ts';
import { settleLines } from './unit-acts.ts';

const OVER = { reason: 'retention' as const, text: '' };

/** Cases a and b on one slip, both delivered. */
function twoDelivered() {
  const memory = memoryDesk();
  for (const id of ['a', 'b'])
    memory.enter(receiveAndAccept(memory.desk, id, smallIntake({ name: '田小满' }), memory.context()));
  const slip = handOver(memory, ['a', STEP], ['b', STEP]);
  memory.enter(settleLines(memory.desk, slip, allSigned('彭大山'), memory.context()));
  for (const id of ['a', 'b']) {
    memory.enter(concludeSmall(memory.desk, id, memory.context()));
    memory.enter(deliverSmall(memory.desk, id, memory.context()));
  }
  return { memory, slip };
}

const erase = (memory: ReturnType<typeof memoryDesk>, id: string, erasing = OVER) =>
  eraseCase(memory.desk, id, erasing, memory.context());

const erasedIn = (memory: ReturnType<typeof memoryDesk>) => erasuresOf(memory.desk.entriesOf(stationSubject('0003')));

test('S80 a case is erased only when it is over, no original is out, and a reason is given', () => {
  const memory = acceptedCase();
  expect(erase(memory, 'c')).toMatchObject({ ok: false, code: 'eraseNotOver' });
  expect(erase(memory, 'nobody')).toMatchObject({ ok: false, code: 'eraseUnknown' });
  const slip = handOver(memory, ['c', STEP]);
  memory.enter(settleLines(memory.desk, slip, allSigned('彭大山'), memory.context()));
  memory.enter(concludeSmall(memory.desk, 'c', memory.context()));
  memory.enter(deliverSmall(memory.desk, 'c', memory.context(), []));
  expect(erase(memory, 'c')).toMatchObject({ ok: false, text: expect.stringContaining('居民身份证') });
  const { memory: other } = twoDelivered();
  expect(eraseCase(other.desk, 'a', { reason: 'other', text: ' ' }, other.context())).toMatchObject({ ok: false });
  expect(eraseCase(other.desk, 'a', { reason: 'other', text: '字'.repeat(201) }, other.context()).ok).toBe(false);
  expect(erase(other, 'a').ok).toBe(true);
});

test('S80 an original at a unit whose item was withdrawn is still owed to the applicant', () => {
  const memory = acceptedCase();
  const slip = handOver(memory, ['c', STEP]);
  memory.enter(settleLines(memory.desk, slip, allSigned('彭大山'), memory.context()));
  const withdrawal = { steps: [STEP], by: '田小满', reason: '', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', withdrawal, '田小满', memory.context()));
  expect(erase(memory, 'c')).toMatchObject({ ok: false, code: 'eraseOriginals' });
});

test('S80 only who keeps the desk may erase', () => {
  const { memory } = twoDelivered();
  const as = (...roles: ('clerk' | 'supervisor' | 'administrator')[]) => {
    const station = { ...testStation, operators: [{ no: '0301', name: '测试甲', roles }] };
    const context = { ...memory.context(), station };
    return forOwnRoles(eraseCase(memory.desk, 'a', OVER, context), context);
  };
  expect(as('clerk', 'supervisor')).toMatchObject({ code: 'notYourRole', text: expect.stringContaining('管理员') });
  expect(as('administrator').ok).toBe(true);
});

test('S81 what is left names no person: numbers, days, files, and a slip goes with the last of its cases', () => {
  const { memory, slip } = twoDelivered();
  const digest = (digit: string) => digit.repeat(64);
  const stored = { name: digest('1'), thumb: digest('2'), bytes: 1, pages: 1, sha256: digest('3') };
  const about = {
    file: 'f',
    line: 'id-card@self',
    title: '',
    media: 'application/pdf' as const,
    source: 'camera' as const,
  };
  memory.enter({
    ok: true,
    entries: [{ subject: 'case:a', kind: 'file.attached', v: 1, data: { ...about, ...stored, again: false } }],
    value: undefined,
  });
  const state = memory.caseState('a');
  expect(subjectsOfErasing(state, '0003')).toEqual(['case:a', 'station:0003', `slip:${slip.slip}`]);
  memory.enter(erase(memory, 'a'));
  const first = erasedIn(memory).get('a');
  expect(first).toMatchObject({ number: state.opening?.number, slips: [], files: [stored.name, stored.thumb] });
  expect(first?.numbers).toEqual(expect.arrayContaining([slip.number, ...state.papers.map(({ number }) => number)]));
  expect(JSON.stringify(first)).not.toContain('田小满');
  memory.enter(erase(memory, 'b'));
  expect(erasedIn(memory).get('b')?.slips).toEqual([slip.slip]);
});

test('S82 the day log lists what was erased that day, and says of an earlier day that its figures lack it', () => {
  const { memory } = twoDelivered();
  const { number } = memory.caseState('a').opening ?? { number: '' };
  memory.pass(40 * 24 * 60 * 60 * 1000);
  memory.enter(erase(memory, 'a'));
  const operator = { no: '0301', name: '测试甲' };
  const erasures = [...erasedIn(memory).values()];
  const shared = { consultations: [], station: testStation, calendar: memory.context().calendar, erasures };
  const logOf = (date: string) => dayLog({ ...shared, entriesByCase: new Map(), date: asDateString(date) }, operator);
  const paper = (date: string) => {
    const desk = { station: testStation, operator, now: memory.context().now, practice: false };
    return JSON.stringify(dayLogPaper({ log: logOf(date), remarks: '', desk, number: '9'.repeat(30) }).blocks);
  };
  expect(paper('2026-12-28')).toContain('当日从本机清除的办件');
  expect(paper('2026-12-28')).toContain(number);
  expect(paper('2026-12-28')).toContain('保存期满');
  expect(paper('2026-11-18')).toMatch(/有 1 件后来已从本机清除/);
  expect(paper('2026-11-19')).not.toContain('清除');
});
