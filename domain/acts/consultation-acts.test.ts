import { expect, test } from 'vitest';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { asDateString } from '../calendar/date-string.ts';
import { daySubject } from '../ledger/entry.ts';
import { dayLogPaper } from '../papers/day-log.ts';
import { paperContent } from '../papers/paper-content.ts';
import { dayLog, hallLog } from '../reports/day-log.ts';
import { consultationsOf } from '../station/consultations.ts';
import {
  type ConsultationTyped,
  noteConsultation,
  printConsultations,
  takeBackConsultation,
} from './consultation-acts.ts';

const DAY = asDateString('2026-11-18');
const SUBJECT = daySubject(DAY, testStation.code);
const ASKED: ConsultationTyped = {
  asker: '',
  phone: '',
  bundle: 'ys-01',
  matter: '新生儿出生',
  question: '孩子随父亲上户要带什么',
  answer: '按清单说明，给了办事告知单',
  handedTo: '',
};

function noted(...all: readonly ConsultationTyped[]) {
  const memory = memoryDesk();
  for (const one of all) memory.enter(noteConsultation(one, memory.context()));
  return { memory, lines: () => consultationsOf(memory.desk.entriesOf(SUBJECT)) };
}

test('D14 a question without a case is noted on the day, with who was asked first, and needs no name', () => {
  const { memory, lines } = noted(ASKED);
  expect(lines()).toMatchObject([{ matter: '新生儿出生', asker: '', operator: '0301', undone: false }]);
  expect(memory.entries().every(({ subject }) => subject === SUBJECT)).toBe(true);
});

test('D15 whoever is asked first answers or hands on by name; neither is refused', () => {
  const { memory } = noted();
  const open = noteConsultation({ ...ASKED, answer: ' ' }, memory.context());
  expect(open).toMatchObject({ ok: false, code: 'consultationOpen' });
  const handedOn = noteConsultation({ ...ASKED, answer: '', handedTo: '县公安局户政窗口 吴某' }, memory.context());
  expect(handedOn.ok).toBe(true);
  const nothing = noteConsultation({ ...ASKED, matter: '', bundle: '', question: '' }, memory.context());
  expect(nothing).toMatchObject({ ok: false, code: 'consultationEmpty' });
});

test('D16 P31 the book of the day is a paper: persons masked, what was handed on names to whom', () => {
  const { memory } = noted(
    { ...ASKED, asker: '田大山', phone: '13812345678' },
    { ...ASKED, answer: '', handedTo: '县不动产登记中心' },
  );
  const { papers } = memory.enter(printConsultations(memory.desk, DAY, memory.context()));
  const [paper] = papers;
  const text = JSON.stringify(paper?.content);
  expect(paper?.content.title).toBe('咨询登记表');
  expect(paperContent.parse(JSON.parse(text))).toEqual(paper?.content);
  expect(text).toContain('县不动产登记中心');
  expect(text).toContain('2 人次，其中当场答复 1 人次，转办 1 人次');
  expect(text).not.toContain('田大山');
  expect(text).not.toContain('13812345678');
  expect(printConsultations(memory.desk, '2026-11-17', memory.context())).toMatchObject({ code: 'nothingNoted' });
});

test('D17 a wrong line is taken back with a reason; it stays in the book, struck and not counted', () => {
  const { memory, lines } = noted(ASKED, ASKED);
  const ref = lines()[0]?.ref ?? '';
  const without = takeBackConsultation(memory.desk, DAY, ref, ' ', memory.context());
  expect(without).toMatchObject({ ok: false, code: 'reasonMissing' });
  memory.enter(takeBackConsultation(memory.desk, DAY, ref, '点错了事项', memory.context()));
  expect(lines().map(({ undone }) => undone)).toEqual([true, false]);
  const again = takeBackConsultation(memory.desk, DAY, ref, '点错了事项', memory.context());
  expect(again).toMatchObject({ ok: false, code: 'consultationGone' });
  const { papers } = memory.enter(printConsultations(memory.desk, DAY, memory.context()));
  expect(papers[0]?.content.blocks.some((block) => block.kind === 'table' && block.struck.includes(0))).toBe(true);
});

test('D18 the logs count consultations by 人次, each under who was asked first', () => {
  const { memory, lines } = noted(ASKED, ASKED, ASKED);
  memory.enter(takeBackConsultation(memory.desk, DAY, lines()[0]?.ref ?? '', '重复登记', memory.context()));
  const operator = { no: '0301', name: '测试甲' };
  const input = {
    entriesByCase: new Map(),
    consultations: [...lines(), { ...ASKED, ref: 'x:1', at: memory.context().now, operator: '0302', undone: false }],
    date: DAY,
    station: testStation,
    calendar: testCalendar,
  };
  const own = dayLog(input, operator);
  const hall = hallLog(input);
  expect([own.asked, hall.asked]).toEqual([2, 3]);
  expect(hall.byOperator.map(({ asked }) => asked)).toEqual([2, 1]);
  const desk = { station: testStation, operator, now: memory.context().now, practice: false };
  const text = JSON.stringify(dayLogPaper({ log: own, remarks: '', desk, number: '9'.repeat(30) }));
  expect(text).toContain('咨询\\n（人次）');
});
