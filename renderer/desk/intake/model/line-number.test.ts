import { expect, test } from 'vitest';
import { typedLine } from './line-number.ts';

const typed = (digits: string, count: number): string =>
  [...digits].reduce((before, digit) => typedLine(before, digit, count), '');

test('Y7 digits lead to the line of that number, and one that would lead past the end begins anew', () => {
  expect(typed('8', 88)).toBe('8');
  expect(typed('88', 88)).toBe('88');
  expect(typed('89', 88)).toBe('9');
  expect(typed('123', 88)).toBe('3');
  expect(typed('0', 88)).toBe('');
  expect(typed('9', 8)).toBe('');
});
