import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causalOrder } from './causal-order.ts';
import { type EntryHeader, refOf } from './entry.ts';

function header(ledger: string, seq: number, seen: readonly string[] = [], wall = 1000): EntryHeader {
  const clock = { wall, count: 0 };
  return {
    ledger,
    seq,
    v: 1,
    kind: 'note.added',
    subject: 'case:c1',
    seen: [...seen],
    clock,
    at: wall,
    operator: '01',
  };
}

const any = fc.array(
  fc.record({
    ledger: fc.constantFrom('desk-aaaa', 'desk-bbbb', 'desk-cccc'),
    seq: fc.integer({ min: 1, max: 12 }),
    seen: fc.array(
      fc
        .tuple(fc.constantFrom('desk-aaaa', 'desk-bbbb', 'desk-cccc'), fc.integer({ min: 1, max: 12 }))
        .map(([ledger, seq]) => `${ledger}:${seq}`),
      { maxLength: 3 },
    ),
    wall: fc.integer({ min: 0, max: 5000 }),
  }),
  { maxLength: 16 },
);

describe('causal order', () => {
  test('H1 an entry comes after everything its author had before him, whatever its clock says', () => {
    const first = header('desk-aaaa', 1, [], 9_999_999);
    const second = header('desk-bbbb', 1, ['desk-aaaa:1'], 5);
    expect(causalOrder([second, first]).entries.map(refOf)).toEqual(['desk-aaaa:1', 'desk-bbbb:1']);
  });

  test('H1 a desk always has its own work before it, even when the link between is missing here', () => {
    const order = causalOrder([header('desk-aaaa', 9), header('desk-aaaa', 2)]);
    expect(order.knew('desk-aaaa:9', 'desk-aaaa:2')).toBe(true);
  });

  test('H1 two entries of which neither was seen by the other are concurrent and both are heads', () => {
    const order = causalOrder([header('desk-aaaa', 1), header('desk-bbbb', 1)]);
    expect(order.heads).toEqual(['desk-aaaa:1', 'desk-bbbb:1']);
    expect(order.knew('desk-aaaa:1', 'desk-bbbb:1')).toBe(false);
  });

  test('H2 any delivery order of any entries, forged circles included, gives the same order', () => {
    fc.assert(
      fc.property(any, fc.integer(), (raw, salt) => {
        const unique = [
          ...new Map(
            raw.map((one) => [`${one.ledger}:${one.seq}`, header(one.ledger, one.seq, one.seen, one.wall)]),
          ).values(),
        ];
        const shuffled = [...unique].sort((a, b) => hash(refOf(a), salt) - hash(refOf(b), salt));
        expect(causalOrder(shuffled).entries.map(refOf)).toEqual(causalOrder(unique).entries.map(refOf));
        expect(causalOrder(shuffled).heads).toEqual(causalOrder(unique).heads);
      }),
      { seed: 20261121, numRuns: 400 },
    );
  });

  test('H1 what a desk wrote stands in the same order and was known alike, whether another desk wrote beside it or not', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), (seqs, seen) => {
        const own = seqs.map((seq) =>
          header(
            'desk-aaaa',
            seq,
            seen.map((other) => `desk-aaaa:${other}`),
            50 - seq,
          ),
        );
        const [alone, beside] = [causalOrder(own), causalOrder([...own, header('desk-bbbb', 1)])];
        const refs = alone.entries.map(refOf);
        expect(refs).toEqual(beside.entries.map(refOf).filter((ref) => ref.startsWith('desk-aaaa')));
        expect(alone.heads).toEqual(beside.heads.filter((ref) => ref.startsWith('desk-aaaa')));
        for (const later of [...refs, 'desk-aaaa:99'])
          for (const earlier of [...refs, 'desk-aaaa:99'])
            expect(alone.knew(later, earlier)).toBe(beside.knew(later, earlier));
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});

function hash(text: string, salt: number): number {
  return [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0) + salt) % 9973, 7);
}
