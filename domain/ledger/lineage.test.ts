import { expect, test } from 'vitest';
import type { LedgerCause } from './ledger-info.ts';
import { findBranches, knownBeyond, type LedgerStanding } from './lineage.ts';

let opened = 0;
function ledger(name: string, seq: number, from?: [string, number], cause: LedgerCause = 'first'): LedgerStanding {
  const hash = 'a'.repeat(64);
  const predecessor = from ? { ledger: from[0], seq: from[1], hash } : null;
  opened += 1;
  return { info: { ledger: name, code: '000001', openedAt: opened, predecessor, cause }, seq, hash };
}

test('B30 a desk that was restored once and goes on has one history', () => {
  const first = ledger('first', 9);
  const second = ledger('second', 4, ['first', 9], 'restored');
  expect(findBranches([first, second, ledger('third', 1, ['second', 4], 'damaged')])).toEqual([]);
});

test('B30 two PCs restored from one archive are two ways out of one ledger, and both are named', () => {
  const ways = [ledger('first', 9), ledger('one', 4, ['first', 9]), ledger('other', 2, ['first', 9])];
  expect(findBranches(ways)).toEqual([{ ledger: 'first', after: 9, ways: ['one', 'other'] }]);
});

test('B30 a ledger that was rolled back goes on after the place where its heir left it', () => {
  expect(findBranches([ledger('first', 12), ledger('heir', 3, ['first', 9], 'rolled-back')])).toEqual([
    { ledger: 'first', after: 9, ways: ['first', 'heir'] },
  ]);
});

test('B30 a predecessor of which nothing is here does not trouble anybody', () => {
  expect(findBranches([ledger('heir', 3, ['never-seen', 9], 'rolled-back')])).toEqual([]);
});

test('B31 one side knows beyond the other what the other lacks wholly or in part', () => {
  const mine = [ledger('first', 9), ledger('second', 4)];
  expect(knownBeyond([ledger('first', 9)], mine)).toEqual([]);
  expect(knownBeyond([ledger('first', 12), ledger('third', 1)], mine).map(({ info }) => info.ledger)).toEqual([
    'first',
    'third',
  ]);
  expect(knownBeyond([ledger('empty', 0)], mine)).toEqual([]);
});
