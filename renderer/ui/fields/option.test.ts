import { expect, test } from 'vitest';
import { matchesOption, optionOfDigit } from './option.ts';

const OPTIONS = [
  { value: 'a', label: '永顺县灵溪镇' },
  { value: 'b', label: '永顺县首车镇', note: '便民中心' },
];

test('a digit stands for the option at its place, and for nothing beyond the list', () => {
  expect(optionOfDigit(OPTIONS, '2')?.value).toBe('b');
  expect(optionOfDigit(OPTIONS, '3')).toBeNull();
  expect(optionOfDigit(OPTIONS, '0')).toBeNull();
  expect(optionOfDigit(OPTIONS, 'Enter')).toBeNull();
});

test('where the options are numbers themselves a digit stands for the one it names', () => {
  const minutes = ['3', '5', '10', '15', '30'].map((value) => ({ value, label: value }));
  expect(optionOfDigit(minutes, '5')?.value).toBe('5');
  expect(optionOfDigit(minutes, '1')?.value).toBe('3');
});

test('characters find an option in their order, with others between them', () => {
  expect(OPTIONS.map((option) => matchesOption(option, '永灵 镇'))).toEqual([true, false]);
  expect(OPTIONS.map((option) => matchesOption(option, '便民'))).toEqual([false, true]);
  expect(OPTIONS.map((option) => matchesOption(option, '镇永'))).toEqual([false, false]);
});
