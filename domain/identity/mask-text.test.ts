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
      return !maskNumbersIn(`${before}${idNo}${after}`).includes(idNo);
    }),
    { seed: 7 },
  );
});

test('M3 numbers written in groups or in full width are masked as well, and what is no number of a person stays', () => {
  expect(maskNumbersIn('433127 19900520 1234、138 0000 1234')).toBe('433127********1234、138****1234');
  expect(maskNumbersIn('１３８００００１２３４')).toBe('138****1234');
  expect(maskNumbersIn('４３３１２７１９９００５２０１２３４')).toBe('433127********1234');
  expect(maskNumbersIn('2026-11-18 至 2026-12-01，共 12345678 元')).toBe('2026-11-18 至 2026-12-01，共 12345678 元');
});

test('M3 a mobile number with the code of the country before it is masked too', () => {
  for (const code of ['+86', '86', '0086', '＋８６', '+86 ', '+86-'])
    expect(maskNumbersIn(`请打${code}13800001234。`)).toBe('请打138****1234。');
});
