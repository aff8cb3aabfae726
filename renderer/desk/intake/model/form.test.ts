import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { makeIdNo, makePhone } from '../../../../domain/identity/made-up.ts';
import { usualValues } from './fill-along.ts';
import { formReasons, formValues } from './form.ts';
import type { IntakeDraft } from './intake-draft.ts';
import { after, BORN, formOf, outcomeOf, PACK, reasoned, typed } from './testing.ts';

const standing = (draft: IntakeDraft, key: string) => {
  const reading = formOf(draft).fields.find(({ field }) => field.key === key);
  return reading && { standing: reading.standing, message: reading.checked.ok ? '' : reading.checked.message };
};

const student: IntakeDraft = { ...BORN, bundle: 'ys-02', answers: {} };

test.each([
  ['mother.idNo', '18 位', '43312719900101123'],
  ['mother.idNo', '出生日期', '433127199002301234'],
  ['mother.name', '不含数字', '向3月'],
  ['mother.phone', '手机号码', '没有电话'],
  ['newborn.birthDate', '不能晚于今天', '20260305'],
  ['newborn.birthDate', '没有', '20260230'],
  ['newborn.weight', '不小于 0', '-3'],
  ['mother.name', '最多 50 个字', '向'.repeat(10_000)],
  ['mother.name', '表情', '向😀月'],
])('%s given wrongly says “%s”, and keeps what was typed', (key, says, value) => {
  const draft = typed(BORN, { [key]: value });
  expect(standing(draft, key)).toMatchObject({ standing: 'wrong', message: expect.stringContaining(says) });
  expect(draft.values[key]).toBe(value);
});

test('rare characters of the second plane are a name like any other', () => {
  expect(standing(typed(BORN, { 'mother.name': '龙𬭚㛃' }), 'mother.name')?.standing).toBe('good');
});

test('a doubted number lets the clerk go on once a reason is given, and the reason goes into the case', () => {
  const right = makeIdNo(asDateString('1990-01-02'), 122);
  const odd = `${right.slice(0, 17)}${right.endsWith('X') ? '1' : 'X'}`;
  const draft = typed(BORN, { 'mother.idNo': odd });
  expect(standing(draft, 'mother.idNo')?.standing).toBe('doubted');
  const excused = reasoned(draft, 'mother.idNo', '已对照身份证原件');
  expect(standing(excused, 'mother.idNo')?.standing).toBe('excused');
  expect(formReasons(formOf(excused), excused.reasons)).toEqual({ 'mother.idNo': '已对照身份证原件' });
  const mended = typed(excused, { 'mother.idNo': right });
  expect(formReasons(formOf(mended), mended.reasons)).toEqual({});
});

test('values go into the case as the check understood them', () => {
  const draft = typed(BORN, { 'newborn.birthDate': '20260105', 'mother.phone': '199 0000 1234' });
  expect(formValues(formOf(draft))).toMatchObject({ 'newborn.birthDate': '2026-01-05', 'mother.phone': '19900001234' });
});

test('a field born of a result is not asked at intake', () => {
  const reading = formOf(BORN);
  expect(reading.later.map(({ key }) => key)).toEqual(['birth.certNo']);
  expect(reading.fields.some(({ field }) => field.key === 'birth.certNo')).toBe(false);
});

test('an ID number fills sex and birth date of its owner where nobody typed them', () => {
  const withBirth = outcomeWithBirthDate();
  const { key, sex, birth } = withBirth;
  const boy = typed(withBirth.draft, { [key]: makeIdNo(asDateString('2019-05-06'), 121) });
  expect([boy.values[sex], boy.values[birth]]).toEqual(['男', '2019-05-06']);
  const girl = typed(boy, { [key]: makeIdNo(asDateString('2018-07-08'), 122) });
  expect([girl.values[sex], girl.values[birth]]).toEqual(['女', '2018-07-08']);
  const byHand = typed(typed(boy, { [birth]: '2019-05-07' }), { [key]: makeIdNo(asDateString('2018-07-08'), 122) });
  expect(byHand.values[birth]).toBe('2019-05-07');
});

test('post goes to the applicant unless somebody else is named', () => {
  const draft = typed(BORN, { 'mother.name': '向小月', 'mother.phone': makePhone(7), 'delivery.receiver': '田大山' });
  const mailed = typed(draft, { 'delivery.method': '邮寄' });
  expect(mailed.values['delivery.receiver']).toBe('田大山');
  expect(mailed.values['delivery.phone']).toBe(makePhone(7));
});

test('the kind of ID paper stands at 居民身份证, and an emptied one stays empty', () => {
  expect(usualValues(outcomeOf(BORN), {})).toEqual({ 'mother.idType': '居民身份证' });
  expect(usualValues(outcomeOf(BORN), { 'mother.idType': '' })).toEqual({});
});

/** The first person of any bundle who has number, sex and birth date in the form. */
function outcomeWithBirthDate() {
  for (const bundle of ['ys-02', 'ys-03', 'ys-04', 'ys-07', 'ys-10']) {
    const draft = answered({ ...student, bundle });
    const keys = outcomeOf(draft).fields.map((field) => field.key);
    const prefix = keys
      .filter((key) => key.endsWith('.birthDate'))
      .map((key) => key.slice(0, -'.birthDate'.length))
      .find((one) => keys.includes(`${one}.sex`) && keys.includes(`${one}.idNo`));
    if (prefix !== undefined)
      return { draft, key: `${prefix}.idNo`, sex: `${prefix}.sex`, birth: `${prefix}.birthDate` };
  }
  throw new Error('no bundle asks for number, sex and birth date of one person');
}

function answered(draft: IntakeDraft): IntakeDraft {
  return after(draft, ...firstAnswers(draft));
}

function firstAnswers(draft: IntakeDraft) {
  const bundle = bundleOf(draft.bundle);
  return bundle.questions.map(({ id, options }) => ({
    kind: 'answered' as const,
    question: id,
    option: options[0]?.id ?? '',
  }));
}

function bundleOf(id: string | null) {
  const bundle = PACK.bundles.find((one) => one.id === id);
  if (bundle === undefined) throw new Error(`no bundle ${id}`);
  return bundle;
}
