import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { listHallDesks } from '../acts/hall-acts.ts';
import { receiveAndAccept } from '../acts/intake-acts.ts';
import { asDateString } from '../calendar/date-string.ts';
import { stationSubject } from '../ledger/entry.ts';
import { hallLog } from '../reports/day-log.ts';
import { hallDesks } from '../station/hall-desks.ts';
import { LOG } from '../text/paper-log.ts';
import { hallLogPaper } from './hall-log.ts';

const full = fullIntake(birthOutcome());
const OTHERS = [
  { code: '0004', name: '综合窗口4号' },
  { code: '0011', name: '不动产登记窗口' },
];

function hallPaper(memory: ReturnType<typeof memoryDesk>) {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const log = hallLog({
    entriesByCase: Map.groupBy(own, ({ subject }) => subject.slice('case:'.length)),
    consultations: [],
    date: asDateString('2026-11-18'),
    station: testStation,
    calendar: testCalendar,
  });
  const missing = hallDesks(memory.desk.entriesOf(stationSubject(testStation.code)));
  return { log, content: hallLogPaper({ log, missing, desk: deskOf(memory), number: '9'.repeat(30) }) };
}

const deskOf = (memory: ReturnType<typeof memoryDesk>) => ({
  station: testStation,
  operator: { no: '0301', name: '测试甲' },
  now: memory.context().now,
  practice: false,
});

test('P33 the daily of the hall names the desk it covers, and as not covered every other desk that was listed', () => {
  const memory = memoryDesk();
  expect(JSON.stringify(hallPaper(memory).content)).toContain('没有登记其他窗口');
  memory.enter(listHallDesks(OTHERS, memory.context()));
  const text = JSON.stringify(hallPaper(memory).content);
  expect(text).toContain('"label":"已汇入窗口","value":"综合窗口3号（0003）"');
  expect(text).toContain('"value":"综合窗口4号（0004）、不动产登记窗口（0011）"');
  expect(text).toContain('不在本表的数里');
});

test('P33 the own desk, a code twice and one that is no code are refused', () => {
  const { context } = memoryDesk();
  const [first = { code: '', name: '' }] = OTHERS;
  for (const wrong of [[first, first], [{ code: '0003', name: '本窗口' }], [{ code: '4', name: '四号' }]])
    expect(listHallDesks(wrong, context())).toMatchObject({ ok: false, code: 'hallDesksWrong' });
});

test('P33 each case of the day is one line with what was done, figures with their unit', () => {
  const memory = memoryDesk();
  paperRun(memory, 'a', full);
  memory.enter(receiveAndAccept(memory.desk, 'b', full, memory.context()));
  const { log, content } = hallPaper(memory);
  const items = full.outcome.steps.length;
  expect(log.touched).toHaveLength(2);
  expect(log.touched.map(({ done }) => done)[1]).toBe(`收件、受理 ${items} 项`);
  expect(log.touched[0]?.stage).toBe(`已送达 ${items} 项`);
  const tables = content.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables[0]?.columns.slice(1).every(({ label }) => /（.+）$/.test(label))).toBe(true);
});

test('P33 what is signed are the figures and what is late; a line for each case stands behind it', () => {
  const memory = memoryDesk();
  for (const id of ['a', 'b', 'c']) memory.enter(receiveAndAccept(memory.desk, id, full, memory.context()));
  const { content } = hallPaper(memory);
  const titles = (blocks: typeof content.blocks) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : []));
  expect(titles(content.blocks)).not.toContain(LOG.touchedTitle);
  expect(titles(content.annex ?? [])).toContain(LOG.touchedTitle);
  const cases = (content.annex ?? []).find((block) => block.title === LOG.touchedTitle);
  expect(cases).toMatchObject({ rows: { length: 3 } });
  expect(content.signatures).toHaveLength(2);
});

test('P33 two hundred late items, forty desks and two dozen operators leave one page to sign; all of them stand behind it', () => {
  const memory = acceptedCase(full, 'a');
  const { log } = hallPaper(memory);
  const [one] = log.byOperator;
  const item = {
    caseId: 'x',
    number: '1',
    applicant: '田*',
    item: '户口登记',
    due: '2026-11-11',
    text: '已超期 5 个工作日',
  };
  const late = Array.from({ length: 200 }, (_, at) => ({
    ...item,
    unit: at < 150 ? '县公安局' : '县人社局',
    left: at === 0 ? -9 : -5,
  }));
  const byOperator = Array.from(
    { length: 24 },
    () => one ?? { operator: { no: '', name: '' }, counts: log.counts, asked: 0 },
  );
  const missing = Array.from({ length: 40 }, (_, at) => ({ code: `${1000 + at}`, name: `窗口${at}号` }));
  const content = hallLogPaper({
    log: { ...log, late, byOperator },
    missing,
    desk: deskOf(memory),
    number: '9'.repeat(30),
  });
  const rows = (blocks: typeof content.blocks) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.title, block.rows.length] as const] : []));
  expect(rows(content.blocks)).toEqual([[LOG.countsTitle, 1]]);
  const front = JSON.stringify(content.blocks);
  expect(front).toContain('县公安局 150 项（最久 9 个工作日）、县人社局 50 项（最久 5 个工作日）');
  expect(front).toContain('40 个窗口，名单见附页');
  expect(Object.fromEntries(rows(content.annex ?? []))).toMatchObject({
    [LOG.operatorsTitle]: 25,
    [LOG.lateTitle]: 200,
    [LOG.missingTitle]: 40,
  });
});
