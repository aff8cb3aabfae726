import { expect, test } from 'vitest';
import { receive } from '../../../domain/acts/intake-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import type { PlainSummary } from '../../../domain/case/summary.ts';
import { caseSubject, daySubject } from '../../../domain/ledger/entry.ts';
import { closedAt } from '../../../domain/station/fold-station.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { testCalendar, testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { holds } from '../../store/reading/case-filter.ts';
import { doneSince, FIGURE_KEYS, logFigures, logFilters } from './log-model.ts';
import { signLog } from './sign-log.ts';
import { logInputAt, makeLog } from './use-log.ts';

const DAY = asDateString('2026-11-18');
const outcome = birthOutcome();
const clerk = testStation.operators[0] ?? null;
const PLACE = { station: testStation, calendar: testCalendar };

function day() {
  const office = acceptedCase(fullIntake(outcome), 'c1');
  return { office, log: makeLog(logInputAt(office.desk, ['c1'], DAY, PLACE), clerk) };
}

test('every figure of the log has the list it counts behind it, in words', () => {
  const figures = logFigures(day().log);
  const receive = figures.find(({ id }) => id === 'receive');
  expect(receive?.count).toBe(1);
  expect(receive?.lines[0]?.cells.slice(0, 3)).toEqual(['09:00', expect.stringMatching(/^新生儿出生 \d{5}$/), '田*']);
  expect(receive?.lines[0]?.cells.at(-1)).toBe('测试甲');
  for (const { lines, columns } of figures) for (const { cells } of lines) expect(cells).toHaveLength(columns.length);
  expect(figures.find(({ id }) => id === 'open')?.count).toBe(1);
});

test('M3 a telephone is masked on the line of a question, also where somebody was handed on to', () => {
  const { log } = day();
  const typed = { bundle: '', matter: '其他', asker: '', phone: '', question: '找13800001111', answer: '' };
  const noted = {
    ...typed,
    handedTo: '县医保局 13800003333',
    ref: 'l:1' as const,
    at: 0,
    operator: '0301',
    undone: false,
  };
  const asked = logFigures({ ...log, consultations: [noted], asked: 1 }).find(({ id }) => id === 'asked');
  expect(JSON.stringify(asked)).not.toMatch(/1380000/);
  expect(JSON.stringify(asked)).toContain('138****3333');
});

test('signing the day off closes the shift and issues the log as a paper', () => {
  const { office } = day();
  const { papers } = office.enter(signLog(DAY, clerk, '上午停电十分钟', ['c1'])(office.desk, office.context()));
  expect(papers.map(({ content }) => content.title)).toEqual([expect.stringContaining('日志')]);
  expect(JSON.stringify(papers[0]?.content)).toContain('新生儿出生');
  const closed = office.entries().find(({ kind }) => kind === 'shift.closed');
  expect(closed?.data).toMatchObject({ remarks: '上午停电十分钟' });
  expect(JSON.stringify(papers[0]?.content)).toContain('上午停电十分钟');
  expect(office.desk.entriesOf(caseSubject('c1')).some(({ kind }) => kind === 'shift.closed')).toBe(false);
});

test('P10 what is done after the day was signed off is not taken for signed', () => {
  const { office } = day();
  const said = () => {
    const log = makeLog(logInputAt(office.desk, ['c1', 'c2'], DAY, PLACE), clerk);
    return doneSince(log, closedAt(office.desk.entriesOf(daySubject(DAY, testStation.code)), '0301') ?? 0);
  };
  office.pass(60_000);
  office.enter(signLog(DAY, clerk, '', ['c1'])(office.desk, office.context()));
  expect(said()).toBe(0);
  office.pass(60_000);
  office.enter(receive(office.desk, 'c2', fullIntake(outcome), office.context()));
  expect(said()).toBe(1);
  office.pass(60_000);
  office.enter(signLog(DAY, clerk, '', ['c1', 'c2'])(office.desk, office.context()));
  expect(said()).toBe(0);
});

/** A case as lists know it, of which nothing is left to do. */
const over: PlainSummary = {
  id: 'c1',
  number: '1',
  bundle: { id: 'b', no: '1', name: '一件事' },
  station: '0003',
  openedOn: '2026-02-03',
  changedAt: 0,
  phase: 'delivered',
  awaits: [],
  nextDue: null,
  lyingSince: null,
  days: ['2026-02-03', '2026-11-20'],
  codes: [],
  originalsHere: 0,
  conflicts: 0,
};
const isRead = (change: Partial<PlainSummary>, date: string, today: string) =>
  logFilters(asDateString(date), asDateString(today)).some((filter) => holds({ ...over, ...change }, filter));

test('P10 the log of a past day looks at every case that was open then, however long before it was opened', () => {
  expect(isRead({}, '2026-11-18', '2026-11-18')).toBe(false);
  expect(isRead({}, '2026-11-18', '2026-11-20')).toBe(true);
  expect(isRead({ openedOn: '2026-11-19' }, '2026-11-18', '2026-11-20')).toBe(false);
  expect(isRead({ days: ['2026-02-03', '2026-11-17'] }, '2026-11-18', '2026-11-20')).toBe(false);
});

test('P10 a case that is over while originals of it still lie here is read too, and no number of cases is too many', () => {
  expect(isRead({ phase: 'closed', awaits: ['return'], days: ['2026-02-03'] }, '2026-11-18', '2026-11-18')).toBe(true);
  expect(logFilters(DAY, DAY).map(({ limit }) => limit)).toEqual(logFilters(DAY, DAY).map(() => Infinity));
});

test('no two figures share a key', () => {
  const keys = Object.values(FIGURE_KEYS);
  expect(new Set(keys).size).toBe(keys.length);
});
