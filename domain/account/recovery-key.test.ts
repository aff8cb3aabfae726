import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryKey, readRecoveryKey, recoveryGroups } from './recovery-key.ts';

const SEED = 20261130;
const keys = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 })
  .map((digits) => newRecoveryKey(() => digits.pop() ?? 0));

test('V6 what stands on the sheet is read however it is typed', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const groups = recoveryGroups(key);
      expect(groups).toHaveLength(8);
      for (const typed of [key, groups.join(' '), groups.join('-'), ` ${groups.join('　')}\n`]) {
        expect(readRecoveryKey(typed)).toEqual({ ok: true, digits: key });
      }
      const wide = [...key].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
      expect(readRecoveryKey(wide)).toEqual({ ok: true, digits: key });
    }),
    { seed: SEED },
  );
});

test('V6 one wrong digit is found, and in its group', () => {
  fc.assert(
    fc.property(keys, fc.nat(47), fc.integer({ min: 1, max: 9 }), (key, at, by) => {
      const digit = String((Number(key[at]) + by) % 10);
      const read = readRecoveryKey(key.slice(0, at) + digit + key.slice(at + 1));
      expect(read).toEqual({ ok: false, length: 48, wrongGroups: [Math.floor(at / 6)] });
    }),
    { seed: SEED },
  );
});

test('V6 a key still being typed is not right yet, and no whole group of it is called wrong', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 47 }), (key, length) => {
      expect(readRecoveryKey(key.slice(0, length))).toEqual({ ok: false, length, wrongGroups: [] });
    }),
    { seed: SEED },
  );
});
