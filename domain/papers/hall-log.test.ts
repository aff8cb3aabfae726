import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake, outcomeOf } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { listHallDesks } from '../acts/hall-acts.ts';
import { receiveAndAccept } from '../acts/intake-acts.ts';
import { asDateString } from '../calendar/date-string.ts';
import { stationSubject } from '../ledger/entry.ts';
import { hallLog } from '../reports/day-log.ts';
import { hallDesks } from '../station/hall-desks.ts';
import { LOG } from '../text/paper-log.ts';
import { hallLogPaper } from './hall-log.ts';

const BIRTH = { birthplace: 'hospital', parents: 'both', marital: 'married', settleWith: 'mother', agent: 'self' };
const full = fullIntake(outcomeOf(seedCatalogue(), 'ys-01', BIRTH));
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
  const desk = {
    station: testStation,
    operator: { no: '0301', name: '测试甲' },
    now: memory.context().now,
    practice: false,
  };
  const missing = hallDesks(memory.desk.entriesOf(stationSubject(testStation.code)));
  return { log, content: hallLogPaper({ log, missing, desk, number: '9'.repeat(30) }) };
}

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
