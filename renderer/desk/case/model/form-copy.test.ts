import { expect, test } from 'vitest';
import { formAsText } from './form-copy.ts';

const value = (label: string, text: string) => ({
  field: { key: label, label, group: '', type: 'text', required: false, rule: '', sources: [], neededBy: [] } as never,
  key: label,
  label,
  value: text,
  shown: '***',
});

test('Y4 the whole form is copied in its order, filled fields alone, unmasked, a line a field with a TAB between', () => {
  const groups = [
    { name: '母亲', values: [value('姓名', '向小月'), value('民族', '')] },
    { name: '住址', values: [value('地址', '玉屏社区\n12号')] },
  ];
  expect(formAsText(groups)).toBe('姓名\t向小月\n地址\t玉屏社区 12号');
});
