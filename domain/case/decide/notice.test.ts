import { expect, test } from 'vitest';
import { usualStandard } from './notice.ts';

const line = (...texts: string[]) => ({ notes: texts.map((text, at) => ({ step: `s${at}`, text })) });

test('the notice tells who applies the standard, not what the catalogue says to its keepers', () => {
  const keepers = '即办件不适用容缺（州政办发〔2022〕29号），是否必要待县级核定';
  expect(usualStandard(line(`开户后补签；${keepers}`))).toBe('开户后补签');
  expect(usualStandard(line(keepers, '户口簿、结婚证任一'))).toBe('户口簿、结婚证任一');
  expect(usualStandard(line('收回；遗失的书面说明'))).toBe('收回；遗失的书面说明');
  expect(usualStandard(line())).toBe('');
});
