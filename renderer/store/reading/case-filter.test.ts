import { expect, test } from 'vitest';
import { type CaseFilter, orderOf } from './case-filter.ts';

const CASES = [
  { id: 'newest', nextDue: null, lyingSince: '2026-11-17', changedAt: 4 },
  { id: 'due last', nextDue: '2026-12-03', lyingSince: '2026-11-04', changedAt: 3 },
  { id: 'due first', nextDue: '2026-11-20', lyingSince: '2026-11-05', changedAt: 2 },
  { id: 'oldest', nextDue: null, lyingSince: '2026-10-30', changedAt: 1 },
];
const asked = (filter: Omit<CaseFilter, 'limit'>) => CASES.toSorted(orderOf(filter)).map(({ id }) => id);

test('S72 what waits comes with what is due first and without a date with the oldest, so that a limit cuts off what can wait', () => {
  const urgent = ['due first', 'due last', 'oldest', 'newest'];
  expect([asked({ awaits: 'hand-off' }), asked({ conflicts: true }), asked({ dueBy: '2026-12-31' })]).toEqual([
    urgent,
    urgent,
    urgent,
  ]);
});

test('S72 D91 of results that nobody collected those come first that lie here longest', () => {
  const filter = { awaits: 'deliver', lyingUpTo: '2026-11-18' };
  expect(asked(filter)).toEqual(['oldest', 'due last', 'due first', 'newest']);
});

test('S72 all cases of a desk come with the newest change first', () => {
  expect(asked({})).toEqual(['newest', 'due last', 'due first', 'oldest']);
});
