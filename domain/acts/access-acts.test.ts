import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { asDateString } from '../calendar/date-string.ts';
import { caseSubject, daySubject } from '../ledger/entry.ts';
import { dayLog, hallLog } from '../reports/day-log.ts';
import { type AccessShown, accessesOf } from '../station/access-shown.ts';
import { consultationsOf } from '../station/consultations.ts';
import { noteShown } from './access-acts.ts';

const DAY = asDateString('2026-11-18');
const SUBJECT = daySubject(DAY, testStation.code);
const SHOWN: AccessShown = {
  case: 'c1',
  number: '4331270001261118000017',
  whose: ['母亲'],
  what: 'identity',
  reason: '',
};

test('M5 showing is written on the day with who, whose, what and when, and is no work on the case', () => {
  const memory = memoryDesk();
  memory.enter(noteShown(DAY, [SHOWN], memory.context()));
  const entries = memory.desk.entriesOf(SUBJECT);
  expect(accessesOf(entries)).toMatchObject([{ ...SHOWN, operator: '0301' }]);
  expect(memory.desk.entriesOf(caseSubject('c1'))).toEqual([]);
});

test('M5 what was looked at moves no head of the case and counts nowhere in the logs of the day', () => {
  const memory = acceptedCase(smallIntake({ name: '田小满' }), 'c1');
  const [operator] = testStation.operators;
  if (!operator) throw new Error('the test station has nobody');
  const logs = () => {
    const consultations = consultationsOf(memory.desk.entriesOf(SUBJECT));
    const entriesByCase = new Map([['c1', memory.desk.entriesOf(caseSubject('c1'))]]);
    const input = { entriesByCase, consultations, date: DAY, station: testStation, calendar: testCalendar };
    return { day: dayLog(input, operator), hall: hallLog(input), case: memory.caseState('c1') };
  };
  const before = logs();
  memory.enter(noteShown(DAY, [SHOWN], memory.context()));
  expect(before.day.counts.receive).toBe(1);
  expect(logs()).toEqual(before);
});

test('M6 the data of a child is refused without a reason, and blanks or a character are none', () => {
  const memory = memoryDesk();
  const child = { ...SHOWN, whose: ['新生儿'], what: 'minor' as const };
  expect(noteShown(DAY, [child], memory.context())).toMatchObject({ ok: false, code: 'minorReasonMissing' });
  expect(noteShown(DAY, [{ ...child, reason: ' 　' }], memory.context())).toMatchObject({ ok: false });
  expect(noteShown(DAY, [{ ...child, reason: '看' }], memory.context())).toMatchObject({ ok: false });
  expect(noteShown(DAY, [{ ...child, reason: '核对出生日期' }], memory.context()).ok).toBe(true);
});

test('M6 a reason longer than the book is refused in words', () => {
  const memory = memoryDesk();
  const long = { ...SHOWN, reason: '核'.repeat(201) };
  expect(noteShown(DAY, [long], memory.context())).toMatchObject({ ok: false, code: 'accessReasonTooLong' });
});
