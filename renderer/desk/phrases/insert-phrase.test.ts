import { expect, test } from 'vitest';
import { insertPhrase } from './insert-phrase.ts';

test('Y1 a phrase stands where the caret is, and takes the place of what was selected', () => {
  expect(insertPhrase({ value: '未提交', start: 0, end: 3 }, '缺页')).toEqual({ value: '缺页', caret: 2 });
  expect(insertPhrase({ value: '', start: 0, end: 0 }, '缺页')).toEqual({ value: '缺页', caret: 2 });
  expect(insertPhrase({ value: '户口簿，请换新', start: 4, end: 4 }, '缺页，')).toEqual({
    value: '户口簿，缺页，请换新',
    caret: 7,
  });
});

test('Y1 a sentence that was not closed is told apart from the phrase', () => {
  expect(insertPhrase({ value: '没有签名', start: 4, end: 4 }, '缺页').value).toBe('没有签名；缺页');
});
