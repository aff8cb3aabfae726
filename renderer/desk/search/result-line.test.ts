import { expect, test } from 'vitest';
import { openCalendar } from '../../../domain/calendar/calendar.ts';
import { DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../../domain/identity/made-up.ts';
import { resultLine } from './result-line.ts';

const IDNO = makeIdNo(asDateString('1992-03-04'), 222);
const context = {
  today: asDateString('2026-03-04'),
  calendar: openCalendar({ id: 'none', name: '', years: [], regional: [], corrections: [] }),
  rules: DEFAULT_COUNTY_RULES,
  unitName: (id: string) => (id === 'gaj' ? '县公安局' : id),
};
const plain = {
  id: 'a',
  number: '1',
  bundle: { id: 'ys-01', no: '1', name: '新生儿出生' },
  station: '0001',
  openedOn: '2026-03-04',
  changedAt: Date.parse('2026-03-04T10:00:00+08:00'),
  phase: 'accepted' as const,
  awaits: ['hand-off@gaj'],
  due: null,
  nextDue: '2026-03-06',
  lyingSince: null,
  days: [],
  codes: [],
  originalsHere: 0,
  conflicts: 0,
};

test('a hit masks the person and says who acts next and by when, in words', () => {
  const personal = { applicant: '向小月', idNo: IDNO, phone: '', others: [] };
  const line = resultLine({ plain, personal }, context);
  expect(line).toMatchObject({ applicant: '向*', phase: '办理中', awaits: '移交（县公安局）' });
  expect(line.idNo).toBe(`433127********${IDNO.slice(-4)}`);
  expect(line.due?.text).toContain('3月6日（周五）前，还剩 2 个工作日');
});

test('a case whose persons cannot be opened on this PC is still found by its number', () => {
  const line = resultLine({ plain, personal: null }, context);
  expect(line.idNo).toBe('（本机打不开）');
  expect(line.bundle).toBe('新生儿出生');
});
