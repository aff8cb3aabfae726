import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, refOf } from '../ledger/entry.ts';
import type { Custodian } from './custodian.ts';
import { fold } from './fold.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { CASE, received, testDesk } from './testing.ts';

const LINE = 'id-card@self';
const RUNS = { seed: 20261130, numRuns: 300 };
const UNITS = ['gaj', 'rsj', 'zrzy'] as const;

/** A clerk takes a piece, or something becomes of one: of the newest, or of one that the entry names. */
type Move =
  | { readonly do: 'take' }
  | { readonly do: 'move'; readonly unit: string; readonly pick: number | null }
  | { readonly do: 'give-back'; readonly pick: number | null };

const pick = fc.option(fc.nat(5));
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('take' as const) }),
  fc.record({ do: fc.constant('move' as const), unit: fc.constantFrom(...UNITS), pick }),
  fc.record({ do: fc.constant('give-back' as const), pick }),
);

const holdersOf = (pieces: readonly Piece[]) => pieces.map(({ state }) => state.custodian?.holder);
const station = { at: 'station', code: '0003', name: '综合窗口3号' } as const;

describe('pieces of a line', () => {
  test('F15 every piece that was taken is with whoever had the last word about it, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const { entries, places } = play(moves);
        const pieces = piecesOf(fold(CASE, entries));
        // The newest stands first, then the replaced ones from the oldest on.
        const [newest, ...earlier] = [places.at(-1), ...places.slice(0, -1)];
        expect(holdersOf(pieces)).toEqual(newest ? [newest, ...earlier] : []);
      }),
      RUNS,
    );
  });

  test('F15 a word about a line is about the piece that its author knew, though another desk took a newer one meanwhile', () => {
    const [window, unit] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    window.write('material.received', received(LINE));
    unit.learn(window.entries());
    window.write('material.received', received(LINE, 2));
    unit.write('material.moved', { line: LINE, custodian: { at: 'unit', unit: 'gaj' } });
    const state = fold(CASE, [...window.entries(), ...unit.entries()]);
    expect(holdersOf(piecesOf(state))).toEqual([station, { at: 'unit', unit: 'gaj' }]);
    expect(state.conflicts).toEqual([]);
  });

  test('F6 F15 two desks that say different things of where one piece is contradict each other', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    one.write('material.received', received(LINE));
    other.learn(one.entries());
    one.write('material.moved', { line: LINE, custodian: { at: 'unit', unit: 'gaj' } });
    other.write('material.returned', { line: LINE, to: '田小满' });
    expect(fold(CASE, [...one.entries(), ...other.entries()]).conflicts).toHaveLength(1);
  });

  test('F4 F15 two desks that took the same paper without knowing of each other speak of one piece', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    one.write('material.received', received(LINE));
    other.write('material.received', received(LINE));
    expect(piecesOf(fold(CASE, [...one.entries(), ...other.entries()]))).toHaveLength(1);
    one.learn(other.entries());
    one.write('material.received', received(LINE));
    expect(piecesOf(fold(CASE, one.entries()))).toHaveLength(2);
  });

  test('F8 F15 settling what two desks took is no further piece', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    const kept = one.write('material.received', received(LINE, 1));
    other.write('material.received', received(LINE, 2));
    one.learn(other.entries());
    one.write('conflict.settled', { register: `material/${LINE}/received`, keep: refOf(kept), reason: '数过' });
    const state = fold(CASE, one.entries());
    expect(piecesOf(state)).toHaveLength(1);
    expect(state.materials[LINE]?.received?.originals).toBe(1);
  });
});

/** What a desk writes, and beside it where each piece is, the oldest first. */
function play(moves: readonly Move[]): { readonly entries: readonly Entry[]; readonly places: readonly Custodian[] } {
  const desk = testDesk('desk-aaaa');
  const places: Custodian[] = [];
  const refs: string[] = [];
  for (const one of moves) {
    if (one.do === 'take') {
      refs.push(refOf(desk.write('material.received', received(LINE))));
      places.push(station);
    } else if (refs.length > 0) {
      const at = one.pick === null ? refs.length - 1 : one.pick % refs.length;
      const piece = refs[at];
      const named = one.pick === null || piece === undefined ? { line: LINE } : { line: LINE, piece };
      const holder: Custodian = one.do === 'move' ? { at: 'unit', unit: one.unit } : { at: 'applicant' };
      if (one.do === 'move') desk.write('material.moved', { ...named, custodian: holder });
      else desk.write('material.returned', { ...named, to: '' });
      places[at] = holder;
    }
  }
  return { entries: desk.entries(), places };
}
