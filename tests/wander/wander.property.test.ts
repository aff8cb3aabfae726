import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../domain/calendar/calendar.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { givableBack } from '../../domain/case/decide/give-back.ts';
import { type NamedPiece, pieceId, pieceOf, piecesOf } from '../../domain/case/pieces.ts';
import { isOver } from '../../domain/case/progress.ts';
import { summariseCase } from '../../domain/case/summarise-case.ts';
import { originalsToReturn } from '../../domain/case/to-return.ts';
import { COUNTED_ACTS } from '../../domain/reports/counted-acts.ts';
import { dayLog, hallLog } from '../../domain/reports/day-log.ts';
import { timesLogged } from '../paths/check-world.ts';
import { logInputOf } from '../paths/play.ts';
import { type MemoryDesk, testCalendar, testStation } from '../support/desk-in-memory.ts';
import { CASES, type Done, wander } from './wander.ts';

const MOVES = 40;
/** What fails is not made smaller: each try plays the whole day again. */
const RUNS = { seed: 20261130, numRuns: 40, endOnFailure: true };
const numbers = fc.array(fc.nat(9999), { minLength: 1500, maxLength: 2500, size: 'max' });

const playing = (look: (memory: MemoryDesk, done: Done) => void) =>
  fc.assert(
    fc.property(numbers, (drawn) => {
      wander(drawn, MOVES, look);
    }),
    RUNS,
  );

describe('whatever is done at two cases, in whatever order', () => {
  test('F3 F15 a paper goes back to the applicant once, from whoever had it, and none is on its way with a settled slip', () => {
    playing((memory, { name, entries, before }) => {
      for (const { kind, subject, data } of entries) {
        if (kind !== 'material.returned') continue;
        const state = before(subject);
        const piece = state && pieceOf(state, pieceId(data as NamedPiece));
        expect([name, piece?.state.custodian?.holder.at]).not.toEqual([name, 'applicant']);
      }
      for (const id of CASES) expect([name, onSettledSlips(memory, id)]).toEqual([name, []]);
    });
  });

  test('C1 C17 D5 no last day falls on a day off, and a case that is not over always waits for somebody', () => {
    playing((memory, { name }) => {
      for (const id of CASES) {
        const { state, steps } = memory.caseView(id);
        const days = steps.flatMap(({ dates, state: { acceptance } }) => [dates?.due, acceptance?.due].filter(Boolean));
        for (const day of days)
          expect([name, isWorkingDay(testCalendar, asDateString(day ?? ''))]).toEqual([name, true]);
        const { awaits } = summariseCase(state, testCalendar).plain;
        expect([name, state.opening === null || isOver(state) || awaits.length > 0]).toEqual([name, true]);
      }
    });
  });

  test('C43 D92 whatever is owed when a case is over can be given back', () => {
    playing((memory, { name }) => {
      for (const id of CASES) {
        const state = memory.caseState(id);
        const givable = new Set(givableBack(state, testStation.code));
        const stuck = originalsToReturn(state).filter((piece) => !givable.has(piece.id));
        expect([name, stuck.map((piece) => piece.id)]).toEqual([name, []]);
      }
    });
  });

  test('P10 every counted act stands in the log of its day once, and the operators make the hall', () => {
    fc.assert(
      fc.property(numbers, (drawn) => {
        const memory = wander(drawn, MOVES, () => undefined);
        expect([...timesLogged(memory).values()].every((times) => times === 1)).toBe(true);
        for (const date of new Set(memory.entries().map(({ at }) => businessDate(at)))) {
          const input = logInputOf(memory, date);
          const [hall, own] = [hallLog(input), dayLog(input, { no: '0301', name: '测试甲' })];
          for (const act of COUNTED_ACTS) expect([act, own.counts[act]]).toEqual([act, hall.counts[act]]);
        }
      }),
      { ...RUNS, numRuns: 10 },
    );
  });
});

/** Pieces on their way with a slip that no item of the case waits to have signed. */
function onSettledSlips(memory: MemoryDesk, id: string): readonly string[] {
  const state = memory.caseState(id);
  const open = new Set(state.steps.flatMap(({ handOff, signature }) => (handOff && !signature ? [handOff.slip] : [])));
  return piecesOf(state).flatMap((piece) => {
    const holder = piece.state.custodian?.holder;
    return holder?.at === 'transit' && !open.has(holder.slip) ? [piece.id] : [];
  });
}
