import { expect, test } from 'vitest';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { remediesOf } from './remedies.ts';

const told = (...units: readonly string[]) => remediesOf(testStation, units);

test('P49 a decision of the county’s own authorities is reviewed by the county government, which the paper names', () => {
  const { text, basis } = told('县公安局', '县卫健局');
  expect(text).toContain('自收到本决定之日起六十日内，依法向永顺县人民政府申请行政复议');
  expect(text).toContain('六个月内，依法向有管辖权的人民法院提起行政诉讼');
  expect(basis).toContain('《中华人民共和国行政复议法》第二十条、第二十四条');
});

test('P49 the tax authority is reviewed by the one above it', () => {
  const { text, basis } = told('县税务局');
  expect(text).toContain('依法向上一级税务机关申请行政复议');
  expect(basis).toContain('《中华人民共和国行政复议法》第二十条、第二十七条');
});

test('P49 where it depends on who sealed it, or cannot be told from here, no authority is named wrongly', () => {
  for (const units of [['县税务局', '县公安局'], ['州住房公积金中心永顺管理部'], ['县消防救援大队'], ['开户银行'], []])
    expect(told(...units).text).toContain('依法向有管辖权的行政复议机关申请行政复议');
});
