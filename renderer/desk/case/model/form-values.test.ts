import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../../domain/case/case-state.ts';
import type { FormField, OutcomePerson } from '../../../../domain/catalogue/outcome.ts';
import { makeIdNo } from '../../../../domain/identity/made-up.ts';
import { formGroups, shownOf } from './form-values.ts';

const child: OutcomePerson = {
  id: 'newborn',
  role: 'newborn',
  label: '新生儿',
  kind: '自然人',
  many: false,
  index: 1,
  mayApply: false,
  identity: { name: 'newborn.name' },
};

function field(key: string, label: string, type: FormField['type'], person = 'mother'): FormField {
  return { key, label, group: person, type, required: false, rule: '', neededBy: [], person, sources: [key] };
}

const FIELDS: readonly FormField[] = [
  field('mother.name', '母亲姓名', 'text'),
  field('mother.idNo', '母亲证件号码', 'idNo'),
  field('mother.phone', '电话', 'phone'),
  field('mother.address', '住址', 'address'),
  field('mother.account', '银行账号', 'bank'),
  field('mother.others', '股东名单', 'textarea'),
  field('mother.nation', '民族', 'select'),
  field('newborn.name', '新生儿姓名', 'text', 'newborn'),
  field('newborn.birthDate', '出生日期', 'date', 'newborn'),
  field('newborn.sex', '性别', 'select', 'newborn'),
];
const ID_NO = makeIdNo(asDateString('1990-03-01'), 122);
const FORM = {
  'mother.name': '向小月',
  'mother.idNo': ID_NO,
  'mother.phone': '19900001234',
  'mother.address': '湖南省永顺县灵溪镇府前路1号',
  'mother.account': '6222020000001234',
  'mother.others': '田大山、彭小满',
  'mother.nation': '土家族',
  'newborn.name': '田小满',
  'newborn.birthDate': '2026-11-01',
  'newborn.sex': '女',
};
const state = { outcome: { fields: FIELDS }, form: FORM } as unknown as CaseState;

const shown = (children: readonly OutcomePerson[], sight?: Parameters<typeof formGroups>[2]) =>
  Object.fromEntries(
    formGroups(state, children, sight).flatMap(({ values }) => values.map((one) => [one.key, one.shown])),
  );

test('M1 the form of a case is masked field by field, and what is copied is the value itself', () => {
  expect(shown([])).toMatchObject({
    'mother.name': '向*',
    'mother.idNo': `433127********${ID_NO.slice(-4)}`,
    'mother.phone': '199****1234',
    'mother.address': '湖南省永顺县灵溪镇****',
    'mother.account': '****1234',
    'mother.others': '****',
    'mother.nation': '土家族',
  });
  const values = formGroups(state, []).flatMap((group) => group.values);
  expect(Object.fromEntries(values.map(({ key, value }) => [key, value]))).toEqual(FORM);
});

test('M2 nothing of a child can be read, and showing the others leaves the child hidden', () => {
  const hidden = { 'newborn.name': '田*', 'newborn.birthDate': '****', 'newborn.sex': '****' };
  expect(shown([child])).toMatchObject(hidden);
  expect(shown([child], { adults: true, children: false })).toEqual({ ...FORM, ...hidden });
  expect(shown([child], { adults: true, children: true })).toEqual(FORM);
});

test('M9 two values that contradict each other are masked like the form, and shown with it', () => {
  const shownTwo = (adults: boolean) =>
    ['向小月', '向小岳'].map((value) => shownOf(state, 'mother.name', value, [child], { adults, children: false }));
  expect(shownTwo(false)).toEqual(['向*', '向*']);
  expect(shownTwo(true)).toEqual(['向小月', '向小岳']);
  expect(shownOf(state, 'newborn.sex', '男', [child], { adults: true, children: false })).toBe('****');
  expect(shownOf(state, 'gone.name', '向小月', [child], { adults: true, children: false })).toBe('****');
});
