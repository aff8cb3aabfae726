import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDateString } from '../calendar/date-string.ts';
import { makeIdNo, makePhone } from './made-up.ts';
import { maskNumbersIn } from './mask-text.ts';

const ID_NO = makeIdNo(asDateString('1990-03-01'), 122);

test('M3 ID and mobile numbers in a remark are masked wherever they stand', () => {
  expect(maskNumbersIn(`证件${ID_NO}，电话${makePhone(1234)}。`)).toBe(
    `证件${ID_NO.slice(0, 6)}********${ID_NO.slice(-4)}，电话199****1234。`,
  );
});

test('M3 numbers of cases, papers and mail stay as they are', () => {
  for (const text of ['办件 4331270003482915261118000017', '邮件号 1234567890123', '文号 永证〔2026〕19900001号'])
    expect(maskNumbersIn(text)).toBe(text);
});

test('M3 no ID number survives in any text around it', () => {
  const around = fc.string({ unit: fc.constantFrom('张', '，', ' ', 'ID', '号') });
  fc.assert(
    fc.property(around, around, fc.integer({ min: 0, max: 999 }), (before, after, order) => {
      const idNo = makeIdNo(asDateString('1985-12-31'), order);
      const isGlued = /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after);
      return isGlued || !maskNumbersIn(`${before}${idNo}${after}`).includes(idNo);
    }),
    { seed: 7 },
  );
});
