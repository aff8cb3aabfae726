import { expect, test } from 'vitest';
import { asDateString } from '../calendar/date-string.ts';
import { makeIdNo } from './made-up.ts';
import { readPerson, type TypedPerson } from './read-person.ts';

const TODAY = asDateString('2026-12-01');
const ID = makeIdNo(asDateString('1990-01-01'), 101);
const read = (typed: TypedPerson) => readPerson(typed, TODAY);

test('I17 who is named beside the form is kept as its checks write it, rare characters unchanged', () => {
  expect(read({ name: ' 覃𬭚㛃 ', idNo: ID.toLowerCase(), phone: '１３８００００００００' })).toEqual({
    ok: true,
    name: '覃𬭚㛃',
    idNo: ID,
    phone: '13800000000',
  });
  expect(read({ name: '永顺县2026代办服务有限公司' }).ok).toBe(true);
});

const WRONG: readonly (readonly [what: string, typed: TypedPerson, said: string])[] = [
  ['a name with digits', { name: '王小明2' }, '不含数字'],
  ['ten thousand pasted characters', { name: '王'.repeat(10_000) }, '最多 50 个字，现为 10000 个字'],
  ['a picture', { name: '王小明🙂' }, '不能含表情'],
  ['an ID number that is none', { name: '王小明', idNo: '43312719900101' }, '18 位'],
  ['a birth date in the future', { name: '王小明', idNo: makeIdNo(asDateString('2027-01-01'), 101) }, '晚于今天'],
  ['a phone that is none', { name: '王小明', phone: '一三八' }, '电话应为'],
];

test.each(WRONG)('I17 %s is refused in the words of the field', (_, typed, said) => {
  expect(read(typed)).toEqual({ ok: false, message: expect.stringContaining(said) });
});

test('I17 what is merely odd passes: a wrong check digit, a phone without its area', () => {
  const odd = `${ID.slice(0, 17)}${ID.endsWith('X') ? '0' : 'X'}`;
  expect(read({ name: '王小明', idNo: odd, phone: '5222222' })).toMatchObject({ ok: true, idNo: odd });
});
