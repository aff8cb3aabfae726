import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { isWorkingDay } from '../calendar/calendar.ts';
import { asDateString } from '../calendar/date-string.ts';
import { promisedDate, scheduleSteps } from './schedule.ts';

const FIXED = { seed: 433127, numRuns: 300 };
const monday = asDateString('2026-12-07');
const timed = (id: string, after: readonly string[], promisedDays: number) => ({
  id,
  after,
  promisedDays,
  dayKind: '工作日' as const,
});

/** Acyclic graphs: each step waits only for steps before it. */
const graphs = fc
  .array(fc.record({ days: fc.nat(30), waits: fc.array(fc.nat(9), { maxLength: 4 }) }), { minLength: 1, maxLength: 10 })
  .map((nodes) =>
    nodes.map(({ days, waits }, at) =>
      timed(`s${at}`, [...new Set(waits.filter((n) => n < at).map((n) => `s${n}`))], days),
    ),
  );

test('K15 the whole is promised along its longest path', () => {
  const steps = [timed('a', [], 1), timed('b', ['a'], 3), timed('c', ['a'], 10), timed('d', ['b'], 2)];
  const dates = scheduleSteps(steps, monday, {}, testCalendar);
  expect(promisedDate(dates, {})).toBe('2026-12-22');
  expect(dates.get('d')).toMatchObject({ start: '2026-12-11', due: '2026-12-15', running: false });
});

test('K15 no step is promised before what it waits for, nor on a day off, and the whole not before any step', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const dates = scheduleSteps(steps, monday, {}, testCalendar);
      const whole = promisedDate(dates, {}) ?? '';
      for (const { id, after } of steps) {
        const own = dates.get(id);
        expect(own && own.due <= whole && isWorkingDay(testCalendar, own.due)).toBe(true);
        for (const before of after) expect((dates.get(before)?.due ?? '9') <= (own?.start ?? '')).toBe(true);
      }
    }),
    FIXED,
  );
});

test('K15 what was promised on paper holds, whatever the facts foresee', () => {
  const dates = scheduleSteps([timed('a', [], 1), timed('b', ['a'], 3)], monday, {}, testCalendar);
  expect(promisedDate(dates, { b: '2026-12-31' })).toBe('2026-12-31');
});
