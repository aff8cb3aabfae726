import { describe, expect, test } from 'vitest';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { accept, receive, receiveAndAccept } from '../acts/intake-acts.ts';
import { DEFAULT_COUNTY_RULES } from '../calendar/county-rules.ts';
import { asDateString } from '../calendar/date-string.ts';
import { caseEntry } from '../case/decide/support.ts';
import { caseClosed } from '../case/kinds/ending.ts';
import { formatNumber } from '../numbers/format-number.ts';
import { dayLogPaper } from '../papers/day-log.ts';
import { hallLogPaper } from '../papers/hall-log.ts';
import { paperContent } from '../papers/paper-content.ts';
import { ODD_ACTS } from './counted-acts.ts';
import { dayLog, hallLog } from './day-log.ts';

const full = fullIntake(birthOutcome());
const TODAY = asDateString('2026-11-18');
const operator = { no: '0301', name: '测试甲' };

function logInput(memory: ReturnType<typeof memoryDesk>, date = TODAY) {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const entriesByCase = Map.groupBy(own, ({ subject }) => subject.slice('case:'.length));
  return { entriesByCase, date, consultations: [], station: testStation, calendar: testCalendar };
}

describe('P10 a day at the window', () => {
  test('one whole case gives one receipt, one notice, one correction, one delivery, and each item once', () => {
    const memory = memoryDesk();
    paperRun(memory, 'c', full);
    const { counts, cases } = dayLog(logInput(memory), operator);
    const items = full.outcome.steps.length;
    expect(counts).toMatchObject({
      receive: 1,
      accept: items,
      notice: 1,
      correct: 1,
      'hand-off': items,
      sign: items,
      conclude: items,
      arrive: items,
      deliver: 1,
    });
    expect(ODD_ACTS.every((act) => counts[act] === 0)).toBe(true);
    expect(cases).toBe(1);
  });

  test('D12 what stands near is headed by the number of days that the county rules', () => {
    const memory = memoryDesk();
    memory.enter(receiveAndAccept(memory.desk, 'c', full, memory.context()));
    const desk = { station: testStation, operator, now: memory.context().now, practice: false };
    const headsUnder = (yellowAtDaysLeft: number) => {
      const rules = { ...DEFAULT_COUNTY_RULES, yellowAtDaysLeft };
      const log = dayLog({ ...logInput(memory), rules }, operator);
      return dayLogPaper({ log, remarks: '', desk, number: '9'.repeat(30) }).blocks.map(({ title }) => title);
    };
    expect(headsUnder(1)).toContain('临期（剩 1 个工作日以内）');
    expect(headsUnder(5)).toContain('临期（剩 5 个工作日以内）');
  });

  test('the acts of the other paths have a table of their own, on the days they occur, and a closed case is open no more', () => {
    const memory = memoryDesk();
    const desk = { station: testStation, operator, now: memory.context().now, practice: false };
    const paper = () => hallLogPaper({ log: hallLog(logInput(memory)), missing: [], desk, number: '9'.repeat(30) });
    const titles = () => (paper().annex ?? []).map(({ title }) => title);
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    expect(titles()).not.toContain('当日其他办理');
    const closed = { why: 'duplicate' as const, reason: '', successor: null, date: TODAY };
    memory.enter({ ok: true, entries: [caseEntry('c', caseClosed, closed)], value: undefined });
    expect(titles()).toContain('当日其他办理');
    expect(JSON.stringify(paper().blocks)).toContain('关闭办件 1 件');
    expect(hallLog(logInput(memory))).toMatchObject({ counts: { close: 1 }, open: [] });
  });

  test('a closed case says that it is closed, or which one it went into, and what was promised or waited for is no more', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    const lines = () => {
      const { ledger, touched } = dayLog(logInput(memory), operator);
      return { ledger: ledger[0], touched: touched[0] };
    };
    expect(lines().ledger?.promisedOn).not.toBe('');
    const successor = { id: 'd', number: '4'.repeat(29) };
    const close = (other: typeof successor | null) => {
      const closed = { why: 'duplicate' as const, reason: '', successor: other, date: TODAY };
      memory.enter({ ok: true, entries: [caseEntry('c', caseClosed, closed)], value: undefined });
    };
    close(null);
    expect(lines()).toMatchObject({
      ledger: { stage: '已关闭', promisedOn: '', heldUpBy: '' },
      touched: { stage: '已关闭' },
    });
    close(successor);
    expect(lines().touched?.stage).toBe(`已并入 ${formatNumber(successor.number)}`);
    expect(lines().ledger?.stage).toBe(lines().touched?.stage);
  });

  test('acts of one instant stand in the order in which they were recorded', () => {
    const memory = memoryDesk();
    for (const id of ['a', 'b', 'c']) {
      memory.enter(receive(memory.desk, id, full, memory.context()));
      memory.enter(accept(memory.desk, id, memory.context()));
    }
    const { acts } = dayLog(logInput(memory), operator);
    expect(acts.map(({ caseId }) => caseId).join('')).toMatch(/^a+b+c+$/);
    expect(acts[0]?.act).toBe('receive');
  });

  test('persons are masked on every line, the case number stands in full', () => {
    const memory = memoryDesk();
    paperRun(memory, 'c', full);
    const log = dayLog(logInput(memory), operator);
    const text = JSON.stringify([log.acts, log.ledger, log.open, log.originals]);
    const { people, applicant } = full.outcome;
    const { name = '', idNo = '' } = people.find(({ id }) => id === applicant)?.identity ?? {};
    expect(text).not.toContain(full.form[name]);
    expect(text).not.toContain(full.form[idNo]);
    expect(log.acts.every(({ number }) => /^\d{29}$/.test(number))).toBe(true);
  });

  test('what stands at the end of the day is what stood then, not what came later', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    memory.pass(24 * 3_600_000);
    memory.enter(receiveAndAccept(memory.desk, 'd', full, memory.context()));
    const log = hallLog(logInput(memory));
    expect(log.open.map(({ caseId }) => caseId)).toEqual(['c']);
    expect(log.originals.length).toBeGreaterThan(0);
    expect(log.ledger.map(({ acceptedOn }) => acceptedOn)).toEqual(['']);
  });

  test('a notice term that ran out stands among the late ones and says that the case counts as accepted', () => {
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', full, memory.context()));
    const late = hallLog(logInput(memory, asDateString('2026-11-26'))).late;
    expect(late.map(({ item }) => item)).toEqual(['一次性告知']);
    expect(late[0]?.text).toContain('已视为受理');
  });

  test('both logs are papers that read back as frozen, signed by clerk and head', () => {
    const memory = memoryDesk();
    paperRun(memory, 'c', full);
    const desk = { station: testStation, operator, now: memory.context().now, practice: true };
    const own = dayLogPaper({ log: dayLog(logInput(memory), operator), remarks: '', desk, number: '9'.repeat(30) });
    const hall = hallLogPaper({ missing: [], log: hallLog(logInput(memory)), desk, number: '9'.repeat(30) });
    for (const content of [own, hall]) {
      expect(paperContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      expect(content.signatures.map(({ role }) => role)).toEqual(['经办人（签字）', '窗口负责人（签字）']);
      expect(content.landscape && content.practice).toBe(true);
    }
  });
});
