import { expect, test } from 'vitest';
import type { JournalFinding } from '../../../electron/contract/journal-contract.ts';
import type { GivenBack } from './give-back-entries.ts';
import { type Found, rebuiltFrom, tellDamage } from './tell-damage.ts';

type Code = JournalFinding['code'];

const back = (given: number, kept: number, lost: number, ends: GivenBack['ends'] = 'none'): GivenBack => ({
  given,
  kept,
  lost,
  ends,
  ledger: null,
});

/** What the journal found · whether there was a database · what that gave back · what a person reads. */
const TABLE: readonly (readonly [readonly Code[], Found['database'], GivenBack | null, readonly string[]])[] = [
  [[], 'known', null, []],
  [[], 'empty', null, ['database-rebuilt']],
  [['torn-tail-cut'], 'known', null, ['torn-tail-cut']],
  // Cut short behind something that was called saved: that it never was would be false.
  [['torn-tail-cut', 'rolled-back'], 'known', back(0, 0, 0), ['rolled-back']],
  [['torn-tail-cut'], 'empty', null, ['torn-tail-unsure', 'database-rebuilt-in-part']],
  [['rolled-back'], 'known', back(0, 0, 0), ['rolled-back']],
  [['rolled-back'], 'known', back(0, 0, 0, 'short'), ['rolled-back']],
  [['rolled-back'], 'known', back(0, 0, 0, 'given'), ['end-mended']],
  [['rolled-back', 'torn-tail-cut'], 'known', back(0, 0, 0, 'given'), ['end-mended']],
  [['rolled-back', 'damaged'], 'known', back(1, 0, 0, 'given'), ['end-mended', 'mended']],
  [['joined'], 'known', back(0, 0, 0), ['joined']],
  [['damaged'], 'known', back(1, 0, 0), ['mended']],
  [['damaged', 'damaged'], 'known', back(2, 0, 0), ['mended']],
  [['damaged', 'rolled-back'], 'known', back(1, 0, 0), ['rolled-back', 'mended']],
  [['damaged'], 'known', back(0, 1, 0), ['damaged']],
  [['damaged'], 'known', back(1, 1, 0), ['damaged']],
  // Damage in the segment that is being written is given back at the next start.
  [['damaged'], 'known', back(0, 0, 0), ['damaged']],
  [['damaged'], 'known', null, ['damaged']],
  [['damaged'], 'known', back(1, 0, 1), ['lost']],
  [['damaged'], 'known', back(0, 1, 1), ['lost']],
  [['damaged'], 'empty', back(0, 0, 1), ['lost', 'database-rebuilt-in-part']],
  [['damaged', 'torn-tail-cut'], 'empty', back(0, 0, 1), ['torn-tail-unsure', 'lost', 'database-rebuilt-in-part']],
  // The database gave the keys back, which has a sentence of its own.
  [['keys-damaged'], 'known', null, []],
];

test.each(TABLE)(
  'X33 %j with a database that is %s: each sentence is true beside the others',
  (codes, database, given, told) => {
    const journal = codes.map((code) => ({ code, detail: 'segment 1' }));
    const found = tellDamage({ journal, database, back: given });
    const all = database === 'empty' ? [...found, rebuiltFrom(found)] : found;
    expect(all.map(({ code }) => code)).toEqual(told);
  },
);
