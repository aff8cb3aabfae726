import { expect, test } from 'vitest';
import { draftOf, EMPTY_STATION, problemsOf, profileOf } from './station-draft.ts';

const FILLED = {
  ...EMPTY_STATION,
  code: '0003',
  name: '综合窗口3号',
  hall: '永顺县政务服务中心',
  operators: [
    { no: '1001', name: '甲一', unit: '', duty: 'supervisor+administrator' as const },
    { no: '', name: '', unit: '', duty: 'clerk' as const },
  ],
};

test('a filled form has no problem, and rows left empty are no operators', () => {
  expect(problemsOf(FILLED).count).toBe(0);
  expect(profileOf(FILLED).operators).toEqual([{ no: '1001', name: '甲一', roles: ['supervisor', 'administrator'] }]);
});

test('a profile comes back from its form unchanged', () => {
  const profile = profileOf(FILLED);
  expect(profileOf(draftOf(profile))).toEqual(profile);
});

test('an empty form says at each field what is missing', () => {
  const { fields, operators } = problemsOf(EMPTY_STATION);
  expect(Object.keys(fields)).toEqual(['code', 'name', 'hall']);
  expect(operators[0]?.no).toContain('至少要有一位');
});

test('one staff number for two persons is told at the second', () => {
  const operators = [
    { no: '1001', name: '甲一', unit: '', duty: 'supervisor+administrator' as const },
    { no: ' 1001', name: '乙二', unit: '', duty: 'supervisor+administrator' as const },
  ];
  expect(problemsOf({ ...FILLED, operators }).operators).toEqual([{}, { no: '这个工号写了两次。' }]);
});

test('a staff number in characters, a name with digits and a phone that is none are told at their fields', () => {
  const duty = 'supervisor+administrator' as const;
  const operators = [
    { no: '一号', name: '甲一', unit: '', duty },
    { no: '1002', name: '0702', unit: '', duty },
  ];
  const { fields, operators: told } = problemsOf({ ...FILLED, phone: '没有', operators });
  expect(told).toEqual([{ no: '工号只用数字、字母和横线。' }, { name: expect.stringContaining('数字') }]);
  expect(Object.keys(fields)).toEqual(['phone']);
  expect(problemsOf({ ...FILLED, phone: '0743-5220000、12345' }).count).toBe(0);
});

test('a closing time that is no time, a code with letters and a name too long are told', () => {
  const { fields } = problemsOf({ ...FILLED, closingTime: '5点半', code: '3号', name: '窗'.repeat(41) });
  expect(Object.keys(fields).sort()).toEqual(['closingTime', 'code', 'name']);
});

test.each(['综合窗口🙂', `窗\u0007口`, '窗'.repeat(10_000)])(
  'I14 what no paper can bear at its head is told at the name of window, hall and county: %#',
  (text) => {
    const { fields } = problemsOf({ ...FILLED, name: text, hall: text, county: text, address: text });
    expect(Object.keys(fields).sort()).toEqual(['address', 'county', 'hall', 'name']);
  },
);

test('V33 without an administrator nothing is saved, and a unit’s handler has its work alone', () => {
  const clerk = { no: '1001', name: '甲一', unit: '', duty: 'clerk' as const };
  expect(problemsOf({ ...FILLED, operators: [clerk] }).operators[0]?.duty).toContain('管理员');
  const handler = { ...clerk, no: '1002', unit: 'gaj', duty: 'supervisor+administrator' as const };
  expect(profileOf({ ...FILLED, operators: [handler] }).operators[0]?.roles).toEqual(['unit']);
});

test('V33 who is signed in can neither change nor strike his own number, nor give up keeping the desk', () => {
  const duty = 'supervisor+administrator' as const;
  const me = { no: '1001', name: '甲一', unit: '', duty };
  const other = { no: '1002', name: '乙二', unit: '', duty };
  const own = { row: 0, no: '1001', keeps: true };
  const told = (row: Partial<typeof me> | { readonly duty: 'clerk' }) =>
    problemsOf({ ...FILLED, operators: [{ ...me, ...row }, other] }, own).operators[0];
  expect(told({})).toEqual({});
  expect(told({ name: '甲一一' })).toEqual({});
  expect(told({ no: '1009' })?.no).toContain('另一位管理员');
  expect(told({ no: '', name: '' })?.no).toContain('1001');
  expect(told({ duty: 'clerk' })?.duty).toContain('另一位管理员');
  expect(told({ unit: 'gaj' })?.no).toContain('另一位管理员');
});

test('Y11 digits and signs that the Chinese input method made wide are read as they are meant', () => {
  const wide = { ...FILLED, code: '０００３', closingTime: '１７：３０', gapDays: '５', countyCode: '４３３１２７' };
  expect(problemsOf(wide).count).toBe(0);
  expect(profileOf(wide)).toMatchObject({ code: '0003', closingTime: '17:30', gapDays: 5, county: { code: '433127' } });
  const operators = [{ no: '１００１', name: '甲一', unit: '', duty: 'supervisor+administrator' as const }];
  expect(profileOf({ ...FILLED, operators }).operators[0]?.no).toBe('1001');
  expect(problemsOf({ ...FILLED, operators }).count).toBe(0);
});
