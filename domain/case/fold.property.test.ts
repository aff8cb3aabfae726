import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallOutcome } from '../../tests/support/small-intake.ts';
import type { Json } from '../ledger/canonical-json.ts';
import { type Entry, refOf } from '../ledger/entry.ts';
import type { CaseState } from './case-state.ts';
import { fold } from './fold.ts';
import { CASE, formChange, received, testDesk } from './testing.ts';

const LEDGERS = ['desk-aaaa', 'desk-bbbb', 'desk-cccc'] as const;
const RUNS = { seed: 20261121, numRuns: 200 };

/** What a desk may do: write something, learn from another desk, or undo one of the entries it knows. */
type Move =
  | { readonly do: 'write'; readonly desk: number; readonly kind: string; readonly data: Json; readonly skew: number }
  | { readonly do: 'learn'; readonly desk: number; readonly from: number }
  | { readonly do: 'undo'; readonly desk: number; readonly pick: number };

const DAY = '2026-11-18';
const RECIPIENT = { name: '', idNo: '', relation: '' };

/** What may come of one item: decided, taken back by either side, handed over. */
const ENDS: readonly (readonly [string, Json])[] = [
  ['step.concluded', { step: 's', result: 'granted', name: '', number: '1', date: DAY, validUntil: '', reason: '' }],
  ['step.withdrawn', { step: 's', by: '甲', reason: '', date: DAY }],
  ['step.accepted', { step: 's', by: 'window', date: DAY, due: null }],
  ['result.revoked', { step: 's', reason: '错', date: DAY }],
  ['case.delivered', { steps: ['s'], date: DAY, way: 'direct', recipient: RECIPIENT, place: '' }],
];

/** The items with and without their one paper. */
const CHOICES: readonly (readonly [string, Json])[] = [smallOutcome(0), { ...smallOutcome(0), checklist: [] }].map(
  (outcome) => ['items.chosen', { outcome }] as const,
);

/** Where a paper goes, by its line or by the entry with which it was taken; found wanting, or not needed at all. */
const PLACES: readonly (readonly [string, Json])[] = [
  ...[undefined, 'desk-aaaa:1', 'desk-bbbb:2', 'desk-cccc:3'].map((piece) => {
    const named = { line: 'id-card@self', ...(piece === undefined ? {} : { piece }) };
    return ['material.moved', { ...named, custodian: { at: 'unit', unit: 'gaj' } }] as const;
  }),
  ['material.returned', { line: 'id-card@self', piece: 'desk-aaaa:2', to: '甲' }],
  ['material.rejected', { line: 'id-card@self', problem: '缺页', date: DAY, kept: { originals: 1, copies: 0 } }],
  ['material.committed', { line: 'id-card@self', by: '甲', proves: '', date: DAY }],
];

const desk = fc.integer({ min: 0, max: 2 });
const name = fc.constantFrom('甲', '乙', '丙');
const content: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  fc
    .record({ key: fc.constantFrom('a.name', 'b.name'), value: name })
    .map(({ key, value }) => ['form.changed', formChange({ [key]: value })] as const),
  fc.integer({ min: 0, max: 3 }).map((count) => ['material.received', received('id-card@a', count)] as const),
  fc
    .constantFrom('gaj', 'rsj')
    .map((unit) => ['step.handedOff', { step: 's', slip: `slip-${unit}`, slipNumber: '1', unit }] as const),
  fc.constantFrom(...ENDS),
  fc.constantFrom(...CHOICES),
  fc.constant(['material.returned', { line: 'id-card@self', to: '' }] as const),
  fc.constant(['material.received', received('id-card@self')] as const),
  fc.constantFrom(...PLACES),
  fc.constant(['rocket.launched', { to: 'moon' }] as const),
  fc.jsonValue().map((value) => ['material.moved', JSON.parse(JSON.stringify(value)) as Json] as const),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc
    .record({ do: fc.constant('write' as const), desk, what: content, skew: fc.integer({ min: -400, max: 400 }) })
    .map(({ what, ...rest }) => ({ ...rest, kind: what[0], data: what[1] })),
  fc.record({ do: fc.constant('learn' as const), desk, from: desk }),
  fc.record({ do: fc.constant('undo' as const), desk, pick: fc.nat(20) }),
);

function play(moves: readonly Move[]): Entry[] {
  const desks = LEDGERS.map((ledger) => testDesk(ledger));
  const all = new Map<string, Entry>();
  const at = (index: number) => desks[index] as (typeof desks)[number];
  for (const [step, one] of moves.entries()) {
    if (one.do === 'learn') at(one.desk).learn(at(one.from).entries());
    const known = at(one.desk).entries();
    const target = one.do === 'undo' ? known[one.pick % Math.max(known.length, 1)] : undefined;
    if (one.do === 'write')
      at(one.desk).write(one.kind, one.data, 1_790_000_000_000 + step * 60_000 + one.skew * 86_400_000);
    if (target) at(one.desk).write('act.undone', { entries: [refOf(target)], reason: '' });
  }
  for (const one of desks) for (const entry of one.entries()) all.set(refOf(entry), entry);
  return [...all.values()];
}

/** Everything a person can see of a case; Map and Set order would show here as well. */
const seen = (state: CaseState) => JSON.stringify(state);

describe('fold', () => {
  test('F11 any order of delivery of the same entries gives the same case', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (moves, keys) => {
        const entries = play(moves);
        const shuffled = entries
          .map((entry) => [keys.next().value ?? 0, entry] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, entry]) => entry);
        expect(seen(fold(CASE, shuffled))).toBe(seen(fold(CASE, entries)));
      }),
      RUNS,
    );
  });

  test('F12 fold never throws: on any subset, on forged headers, on contents of any shape', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.infiniteStream(fc.boolean()), (moves, keep) => {
        const some = play(moves).filter(() => keep.next().value === true);
        expect(fold(CASE, some).timeline).toHaveLength(some.length);
      }),
      RUNS,
    );
  });

  test('F13 an entry delivered twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 15 }), (moves) => {
        const entries = play(moves);
        expect(seen(fold(CASE, [...entries, ...entries]))).toBe(seen(fold(CASE, entries)));
      }),
      RUNS,
    );
  });

  test('F14 concurrent writes of one field conflict exactly when their values differ', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
        a.write('form.changed', formChange({ 'a.name': one }));
        b.write('form.changed', formChange({ 'a.name': other }));
        expect(fold(CASE, [...a.entries(), ...b.entries()]).conflicts.length > 0).toBe(one !== other);
      }),
      RUNS,
    );
  });
});
