import { expect, test } from 'vitest';
import { situationWords } from './situation-words.ts';

const answered = (text: string, label: string) => ({ question: 'one', text, option: 'other', label });

test('K26 an answer that says nothing alone is shown with its question', () => {
  const situation = [
    answered('以什么身份参保？', '灵活就业人员'),
    answered('以前在别处参过保吗？', '没有'),
    answered('经营范围变不变？', '不变'),
    answered('由谁来办？', '本人办理'),
  ];
  expect(situationWords(situation)).toEqual([
    '灵活就业人员',
    '以前在别处参过保吗？没有',
    '经营范围变不变？不变',
    '本人办理',
  ]);
});
