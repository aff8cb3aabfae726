import { expect, test } from 'vitest';
import { asDateString } from '../calendar/date-string.ts';
import { creditCheckCharacter } from './credit-code.ts';
import { makeIdNo } from './made-up.ts';
import { maskParty } from './mask-party.ts';

const withCheck = (body: string) => `${body}${creditCheckCharacter(body)}`;

test("a person is masked, also one whose number ends in X, and so is a sole trader; a company's name stands in full", () => {
  expect(maskParty('田小满', makeIdNo(asDateString('1990-05-20'), 101))).toBe('田*');
  expect(maskParty('田小满', '43312719911201110X')).toBe('田*');
  expect(maskParty('田小满', '')).toBe('田*');
  expect(maskParty('永顺县小满副食店', withCheck('92433127MA0000001'))).toBe('永*');
  expect(maskParty('永顺县小满商贸有限公司', withCheck('91433127MA0000001'))).toBe('永顺县小满商贸有限公司');
});

test('a company that is being founded has no code yet and stands in full by its name; a shop or a person does not', () => {
  expect(maskParty('永顺县灵溪小满商贸有限公司', '')).toBe('永顺县灵溪小满商贸有限公司');
  expect(maskParty('永顺县松柏油茶专业合作社', '')).toBe('永顺县松柏油茶专业合作社');
  expect(maskParty('永顺县小满副食店', '')).toBe('永*');
  expect(maskParty('永顺县小满商贸有限公司', makeIdNo(asDateString('1990-05-20'), 101))).toBe('永*');
});
