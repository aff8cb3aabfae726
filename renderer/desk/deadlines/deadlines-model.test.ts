import { expect, test } from 'vitest';
import { receive, receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import { DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { view } from '../../../domain/case/view.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { memoryDesk, testCalendar } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { filterLines, watchLines } from './deadlines-model.ts';

const outcome = birthOutcome();
const office = acceptedCase(fullIntake(outcome), 'c1');
office.enter(receive(office.desk, 'c2', { ...fullIntake(outcome), taken: [] }, office.context()));

function linesOn(date: string) {
  const noon = Date.parse(`${asDateString(date)}T12:00:00+08:00`);
  return watchLines(['c1', 'c2'].map((id) => view(office.caseState(id), noon, testCalendar)));
}

test('a step shows a yellow card on its last days and a red one after, with unit and full words', () => {
  const [soon] = filterLines(linesOn('2026-11-18'), 'soon');
  expect(soon).toMatchObject({ card: 'yellow', unit: '县卫健局' });
  expect(soon?.due.text).toBe('今天到期，11月18日（周三）下班前');
  const [late] = filterLines(linesOn('2026-11-23'), 'late');
  expect(late).toMatchObject({ card: 'red' });
  expect(late?.due.text).toContain('已超期');
});

test('a case that is neither accepted nor told shows on the last day, and then as deemed accepted', () => {
  expect(filterLines(linesOn('2026-11-18'), 'notice')).toEqual([]);
  expect(filterLines(linesOn('2026-11-25'), 'notice')[0]).toMatchObject({ card: 'yellow' });
  expect(filterLines(linesOn('2026-11-26'), 'notice')[0]).toMatchObject({ card: 'red', stage: '已视为受理' });
});

test('the most urgent stands first', () => {
  const dates = linesOn('2026-11-26').map(({ due }) => due.date);
  expect(dates).toEqual(dates.toSorted());
});

test('D99 the desk reminds of 补正 that has not come only where the county set days for it, without a card', () => {
  const own = memoryDesk();
  own.enter(receiveAndNotify(own.desk, 'c3', { ...fullIntake(outcome), taken: [] }, {}, own.context()));
  const shown = (correctionDays?: number) =>
    watchLines([
      view(own.caseState('c3'), Date.parse('2026-12-03T12:00:00+08:00'), testCalendar, {
        ...DEFAULT_COUNTY_RULES,
        ...(correctionDays === undefined ? {} : { correctionDays }),
      }),
    ]).filter(({ kind }) => kind === 'correction');
  expect(shown()).toEqual([]);
  expect(shown(30)).toEqual([]);
  expect(shown(10)).toMatchObject([{ card: 'remind', step: '补正还没有来，请问一问' }]);
});

test('D99 a card follows the thresholds that the county set', () => {
  const on = (rules: Partial<typeof DEFAULT_COUNTY_RULES>) =>
    view(office.caseState('c1'), Date.parse('2026-11-19T12:00:00+08:00'), testCalendar, {
      ...DEFAULT_COUNTY_RULES,
      ...rules,
    }).steps.map(({ card }) => card);
  expect(on({})).toContain('red');
  expect(on({ redAtDaysLate: 3 })).not.toContain('red');
});
