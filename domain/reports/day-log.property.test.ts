import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthOutcome } from '../../tests/support/birth.ts';
import { memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import { type Entry, refOf } from '../ledger/entry.ts';
import { COUNTED_ACTS, countedAct } from './counted-acts.ts';
import { dayLog, hallLog, type LogInput } from './day-log.ts';

const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20'].map(asDateString);
const OPERATORS = ['0301', '0302', '0303'];
const DAY_MS = 24 * 3_600_000;

const memory = memoryDesk();
const full = fullIntake(birthOutcome());
for (const id of ['a', 'b']) paperRun(memory, id, full);
const entries = memory.entries().filter(({ subject }) => subject.startsWith('case:'));

const byCase = (all: readonly Entry[]) => Map.groupBy(all, ({ subject }) => subject.slice('case:'.length));

function inputOf(all: readonly Entry[], date: DateString): LogInput {
  return { entriesByCase: byCase(all), date, consultations: [], station: testStation, calendar: testCalendar };
}

/** The same acts by other hands on other days, some of them taken back. */
const shuffled = fc
  .array(fc.record({ operator: fc.constantFrom(...OPERATORS), day: fc.nat(2), undone: fc.nat(9) }), {
    minLength: entries.length,
    maxLength: entries.length,
  })
  .map((choices) => {
    const moved = entries.map((entry, at) => {
      const { operator, day } = choices[at] ?? { operator: '0301', day: 0 };
      return { ...entry, operator, at: entry.at + day * DAY_MS };
    });
    const taken = moved.filter((entry, at) => choices[at]?.undone === 0 && countedAct(entry.kind) !== null);
    const undos = taken.map((target, at) => undoOf(target, moved, at));
    return { all: [...moved, ...undos], undone: new Set(taken.map(refOf)) };
  });

function undoOf(target: Entry, all: readonly Entry[], at: number): Entry {
  const own = all.filter(({ subject }) => subject === target.subject);
  const data = { entries: [refOf(target)], reason: '登记有误' };
  return { ...target, kind: 'act.undone', ledger: 'undo-ledger', seq: at + 1, seen: own.map(refOf).slice(-64), data };
}

describe('P10 the figures of a day', () => {
  test('every countable entry of a day is counted exactly once, what was taken back not at all', () => {
    fc.assert(
      fc.property(shuffled, ({ all, undone }) => {
        const counted = DAYS.flatMap((date) => hallLog(inputOf(all, date)).acts);
        const countable = all.filter((entry) => countedAct(entry.kind) !== null);
        expect(counted.map(({ ref }) => ref).sort()).toEqual(countable.map(refOf).sort());
        for (const date of DAYS) {
          const log = hallLog(inputOf(all, date));
          for (const act of COUNTED_ACTS) {
            const true_ = countable.filter(
              (entry) => countedAct(entry.kind) === act && businessDate(entry.at) === date && !undone.has(refOf(entry)),
            );
            expect(log.counts[act]).toBe(true_.length);
          }
        }
      }),
      { seed: 20261118, numRuns: 25 },
    );
  });

  test('the operators together make the hall', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...DAYS), ({ all }, date) => {
        const hall = hallLog(inputOf(all, date));
        const each = OPERATORS.map((no) => dayLog(inputOf(all, date), { no, name: no }));
        for (const act of COUNTED_ACTS) {
          expect(each.reduce((sum, { counts }) => sum + counts[act], 0)).toBe(hall.counts[act]);
          expect(hall.byOperator.reduce((sum, { counts }) => sum + counts[act], 0)).toBe(hall.counts[act]);
        }
        expect(each.flatMap(({ acts }) => acts.map(({ ref }) => ref)).sort()).toEqual(
          hall.acts.map(({ ref }) => ref).sort(),
        );
      }),
      { seed: 20261119, numRuns: 25 },
    );
  });
});
