import { expect, test } from 'vitest';
import { receiveAndAccept, receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import { DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { summariseCase } from '../../../domain/case/summarise-case.ts';
import { seedCatalogue } from '../../../seeds/read-catalogue.ts';
import { BIRTH } from '../../../tests/support/birth.ts';
import { memoryDesk, testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake, outcomeOf } from '../../../tests/support/intake.ts';
import { type InHand, inHandOf } from '../../store/reading/in-hand.ts';
import { caseLine, unitNames } from '../lists/case-line.ts';
import { figuresOf, firstQueue, QUEUE_KEYS, queueFilter, queueGroupsFor, rowsOfQueue } from './workbench-model.ts';

const pack = seedCatalogue();
const outcome = outcomeOf(pack, 'ys-01', BIRTH);
const on = (today: string, rules = DEFAULT_COUNTY_RULES) => ({
  today: asDateString(today),
  calendar: testCalendar,
  rules,
  unitName: unitNames(pack),
});
const NOTHING = { inHand: [], cases: 0, drafts: 0 };

/** A case of which nothing is known but what the test says. */
function inHand(known: Partial<InHand>): InHand {
  const nothing = {
    phase: 'accepted',
    awaits: [],
    nextDue: null,
    lyingSince: null,
    conflicts: 0,
    changedAt: 0,
  } as const;
  return { id: 'c', ...nothing, ...known };
}

function twoCases() {
  const office = memoryDesk();
  office.enter(receiveAndNotify(office.desk, 'c1', { ...fullIntake(outcome), taken: [] }, {}, office.context()));
  office.pass(60_000);
  office.enter(receiveAndAccept(office.desk, 'c2', fullIntake(outcome), office.context()));
  return ['c1', 'c2'].map((id) => summariseCase(office.caseState(id), testCalendar));
}

test('a figure is the sum over its units, and the units stand beside it, the busiest first', () => {
  const both = inHand({ awaits: ['hand-off@县公安局', 'hand-off@县医保局'] });
  const pile = [both, inHand({ awaits: ['hand-off@县医保局', 'correct'] })];
  const figures = figuresOf({ ...NOTHING, inHand: pile, cases: 3 }, on('2026-11-18'));
  expect(figures['hand-off']).toEqual({
    count: 3,
    units: [
      { unit: '县医保局', count: 2 },
      { unit: '县公安局', count: 1 },
    ],
  });
  expect(figures.correct).toEqual({ count: 1, units: [] });
  expect(figures.sign.count).toBe(0);
});

test('a case due tomorrow is soon, on its day it is today, and after it late', () => {
  const rows = twoCases();
  expect(rows[1]?.plain.nextDue).toBe('2026-11-18');
  const queues = (today: string) =>
    (['soon', 'today', 'late'] as const).filter((queue) => rowsOfQueue(queue, rows, on(today)).length > 0);
  expect(queues('2026-11-16')).toEqual([]);
  expect(queues('2026-11-17')).toEqual(['soon']);
  expect(queues('2026-11-18')).toEqual(['today']);
  expect(queues('2026-11-19')).toEqual(['late']);
});

test('what is read for a clock reaches just as far as the clock', () => {
  expect(queueFilter('late', on('2026-11-20')).dueBy).toBe('2026-11-19');
  // What is late must not take the places of what is due today, however much of it there is.
  expect(queueFilter('today', on('2026-11-20'))).toMatchObject({ dueFrom: '2026-11-20', dueBy: '2026-11-20' });
  expect(queueFilter('soon', on('2026-11-20')).dueFrom).toBe('2026-11-21');
  // The day after Friday that counts is Monday.
  expect(queueFilter('soon', on('2026-11-20')).dueBy).toBe('2026-11-23');
});

test('the page opens with what is late, and on a quiet day with drafts', () => {
  const late = inHand({ nextDue: '2026-11-17' });
  const figures = figuresOf({ ...NOTHING, inHand: [late], drafts: 2 }, on('2026-11-18'));
  const all = queueGroupsFor(() => true);
  expect(firstQueue(figures, all)).toBe('late');
  expect(firstQueue(figuresOf({ ...NOTHING, drafts: 2 }, on('2026-11-18')), all)).toBe('drafts');
  expect(firstQueue(figuresOf(NOTHING, on('2026-11-18')), all)).toBe('accept');
});

test('V34 a unit’s handler finds what waits for his unit and what is late, and nothing of the counter', () => {
  const pile = [inHand({ awaits: ['sign@gaj', 'conclude@wjj'] }), inHand({ awaits: ['deliver', 'sign@wjj'] })];
  const groups = queueGroupsFor((right) => right === 'unit');
  expect(groups.flatMap(({ queues }) => queues)).toEqual([
    'sign',
    'conclude',
    'arrive',
    'late',
    'today',
    'soon',
    'local',
  ]);
  const figures = figuresOf({ ...NOTHING, inHand: pile, drafts: 1 }, on('2026-11-18'), 'gaj');
  expect(figures.sign).toEqual({ count: 1, units: [{ unit: 'gaj', count: 1 }] });
  expect(figures.conclude.count).toBe(0);
  expect(queueFilter('sign', on('2026-11-18'), 'gaj').awaits).toBe('sign@gaj');
  expect(firstQueue(figures, groups)).toBe('sign');
  expect(
    firstQueue(
      figuresOf(NOTHING, on('2026-11-18')),
      queueGroupsFor(() => false),
    ),
  ).toBe('local');
});

test('a line says what a case waits for with the units by name, and never the whole name of a person', () => {
  const [told, accepted] = twoCases().map((row) => caseLine(row, on('2026-11-18')));
  expect(told?.awaits).toBe('补正');
  expect(accepted?.awaits).toBe('移交（县卫健局）');
  expect(accepted?.applicant).toBe('田*');
});

test('D91 a result counts as not collected after ten working days', () => {
  expect(queueFilter('uncollected', on('2026-11-20'))).toMatchObject({ awaits: 'deliver', lyingUpTo: '2026-11-05' });
});

test('S75 every case that a list of dates, of results or of contradictions shows stands in its figure, whatever the limit of the list', () => {
  const dues = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-12-30'];
  const pile = [
    ...Array.from({ length: 300 }, () => dues.map((nextDue) => inHand({ nextDue }))).flat(),
    inHand({ awaits: ['deliver'], lyingSince: '2026-10-30' }),
    inHand({ awaits: ['deliver'], lyingSince: '2026-11-17' }),
    inHand({ conflicts: 2 }),
    ...twoCases().map(({ plain }) => inHandOf(plain)),
  ];
  const { late, today, soon, uncollected, conflicts } = figuresOf({ ...NOTHING, inHand: pile }, on('2026-11-18'));
  expect([late, today, soon, uncollected, conflicts].map(({ count }) => count)).toEqual([300, 301, 300, 1, 1]);
});

test('no two queues share a key', () => {
  const keys = Object.values(QUEUE_KEYS);
  expect(new Set(keys).size).toBe(keys.length);
});

test('D99 where the county rules other days, the lists of what was not collected and of what is due soon follow', () => {
  const rules = { ...DEFAULT_COUNTY_RULES, uncollectedAfterDays: 5, yellowAtDaysLeft: 3 };
  expect(queueFilter('uncollected', on('2026-11-20', rules)).lyingUpTo).toBe('2026-11-12');
  expect(queueFilter('soon', on('2026-11-20', rules)).dueBy).toBe('2026-11-25');
  const rows = twoCases().map((row) => ({ ...row, plain: { ...row.plain, nextDue: '2026-11-25' } }));
  expect(rowsOfQueue('soon', rows, on('2026-11-20')).length).toBe(0);
  expect(rowsOfQueue('soon', rows, on('2026-11-20', rules)).length).toBe(2);
});
