import { expect, test } from 'vitest';
import { fitsHalfRow } from './half-row.ts';

test('P13 a number of eighteen digits or a card number stands beside another fact, a long name has a row of its own', () => {
  expect(fitsHalfRow('433127199005201020')).toBe(true);
  expect(fitsHalfRow('6222021234567890128')).toBe(true);
  expect(fitsHalfRow('永顺县灵溪镇玉屏社区居委会')).toBe(true);
  expect(fitsHalfRow('湘西土家族苗族自治州永顺县灵溪镇玉屏社区')).toBe(false);
  expect(fitsHalfRow('田𬭚㛃𠮷'.repeat(3))).toBe(true);
});
