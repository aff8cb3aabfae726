import { expect, test } from 'vitest';
import { joinedBasis } from './joined-basis.ts';

test('P12 of a law that is named several times the name stands once, before all its articles', () => {
  const licensing = '《中华人民共和国行政许可法》';
  const card = '《“中华人民共和国社会保障卡”管理办法》（人社部发〔2011〕47号）';
  const lines = [
    `${licensing}第三十二条、第二款`,
    card,
    `${licensing}第四十二条、第二款`,
    `${licensing}第三十二条、第四十五条`,
  ];
  expect(joinedBasis(lines)).toBe(`${licensing}第三十二条、第二款、第四十二条、第二款、第四十五条；${card}`);
  expect(joinedBasis([])).toBe('');
});
