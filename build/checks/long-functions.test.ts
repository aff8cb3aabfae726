import { expect, test } from 'vitest';
import { longFunctions } from './long-functions.ts';

const component = 'const before = 1;\nexport function Sheet() {\n  return (\n    <p>\n      一窗\n    </p>\n  );\n}\n';

test('a function is counted from its first line to its last, the lines within markup included', () => {
  expect(longFunctions('a.tsx', component, 6)).toEqual(['a.tsx:2: 7 lines']);
  expect(longFunctions('a.tsx', component, 7)).toEqual([]);
});

test.for([
  ['an arrow', 'const a = () => {\n\n\n};'],
  ['a method', 'const a = {\n  b() {\n\n\n  },\n};'],
  ['the body of a test', "test('it holds', async () => {\n\n\n});"],
])('%s counts as a function', ([, text = '']) => {
  expect(longFunctions('a.ts', text, 3)).toHaveLength(1);
});

test('a long function within another is named beside it', () => {
  const text = 'function outer() {\n  return () => {\n\n\n  };\n}';
  expect(longFunctions('a.ts', text, 3)).toEqual(['a.ts:1: 6 lines', 'a.ts:2: 4 lines']);
});

test('the tests under a heading are measured, the heading is not', () => {
  const text = "describe('at the counter', () => {\n  test('it holds', () => {\n\n\n  });\n});";
  expect(longFunctions('a.test.ts', text, 4)).toEqual([]);
  expect(longFunctions('a.test.ts', text, 3)).toEqual(['a.test.ts:2: 4 lines']);
});
