import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDateString } from '../calendar/date-string.ts';
import { FIELD_PROBLEMS, type FieldProblemCode, problemText } from '../text/field-problems.ts';
import { checkField } from './check-field.ts';
import { FIELD_TYPES, type FieldRole, type FieldType, hintOf } from './field-role.ts';

const today = asDateString('2026-12-03');
const seed = { seed: 20261203, numRuns: 400 };

/** A field of this type and role, as it is checked today. */
function check(type: FieldType, role: FieldRole | undefined, typed: string) {
  return checkField(type, typed, { today, ...(role === undefined ? {} : { role }) });
}

/** The value that is kept, or the code of the problem. */
function outcome(type: FieldType, role: FieldRole | undefined, typed: string): string {
  const checked = check(type, role, typed);
  return checked.ok ? checked.value : checked.code;
}

describe('I12 dates', () => {
  test.each([
    ['birthDate', '20261203', '2026-12-03'],
    ['birthDate', '20261204', 'date-future'],
    ['birthDate', '1899-12-31', 'date-birth-too-early'],
    ['birthDate', '2026-02-30', 'date-impossible'],
    ['pastDate', '2027.1.1', 'date-future'],
    ['futureDate', '2026-12-02', 'date-past'],
    ['validUntil', '长期', '长期'],
    ['validUntil', '2026-12-02', 'date-past'],
    [undefined, '2027年1月1日', '2027-01-01'],
    [undefined, '明天', 'date-shape'],
  ] as const)('%s %s gives %s', (role, typed, expected) => {
    expect(outcome('date', role, typed)).toBe(expected);
  });
});

describe('I12 months', () => {
  test.each([
    ['2026-12', '2026-12'],
    ['2026年1月', '2026-01'],
    ['２０２６．７', '2026-07'],
    ['202601', '2026-01'],
    ['1', 'month-shape'],
    ['2026-13', 'month-shape'],
    ['至今', 'month-shape'],
  ])('%s gives %s', (typed, expected) => {
    expect(outcome('text', 'month', typed)).toBe(expected);
  });
});

describe('I13 counts, quantities, money', () => {
  test.each([
    ['number', 'count', '02', '2'],
    ['number', 'count', '-1', 'count-negative'],
    ['number', 'count', '1.5', 'count-shape'],
    ['number', 'count', '1000', 'count-too-large'],
    ['number', 'integer', '１２３４', '1234'],
    ['number', 'ratio', '100.5', 'number-range'],
    ['number', 'year', '2027', '2027'],
    ['number', 'year', '2028', 'number-range'],
    ['number', undefined, '89.50', '89.5'],
    ['number', undefined, '-3', 'number-negative'],
    ['number', undefined, '.', 'number-shape'],
    ['money', undefined, '¥12,000.50元', '12000.5'],
    ['money', undefined, '12.345', 'number-decimals'],
    ['money', undefined, '9'.repeat(30), 'number-too-large'],
    ['money', 'tenThousands', '12.3456万元', '12.3456'],
    ['money', 'tenThousands', '３万', '3'],
    ['money', 'tenThousands', '30000元', 'money-unit'],
    ['money', undefined, '3 万元', 'money-unit'],
    ['money', undefined, '3万', 'money-unit'],
    ['number', undefined, '3万元', 'number-shape'],
    ['number', 'count', '3万元', 'count-shape'],
    ['money', 'signed', '-12', '-12'],
    ['money', undefined, '-12', 'number-negative'],
    ['money', undefined, '一百', 'number-shape'],
  ] as const)('%s (%s) %s gives %s', (type, role, typed, expected) => {
    expect(outcome(type, role, typed)).toBe(expected);
  });

  test('a sum keeps every digit', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,12}$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: 10, max: 99 }), (whole, cents) => {
        fc.pre(cents % 10 !== 0);
        expect(checkField('money', `${whole}.${cents}`, { today })).toEqual({ ok: true, value: `${whole}.${cents}` });
      }),
      seed,
    );
  });
});

describe('I14 text', () => {
  test('long, pictured and broken text is told what is expected', () => {
    expect(checkField('text', '长'.repeat(201), { today })).toMatchObject({ code: 'text-too-long', level: 'error' });
    expect(checkField('textarea', '很好👍', { today })).toMatchObject({ code: 'text-emoji', level: 'error' });
    expect(checkField('text', '坏\u0007', { today })).toMatchObject({ code: 'text-control' });
    expect(checkField('textarea', '一\r\n二 \n', { today })).toEqual({ ok: true, value: '一\n二' });
    expect(checkField('text', '№3 ☎ ①', { today }).ok).toBe(true);
    expect(checkField('address', '三组', { today })).toMatchObject({ code: 'address-short', level: 'warn' });
    expect(checkField('select', '丙', { today, options: ['甲', '乙'] })).toMatchObject({ code: 'select-unknown' });
  });
});

describe('hints from the catalogue', () => {
  test.each([
    ['applicant.name', '申请人姓名（名称）', 'text', 'partyName'],
    ['mother.name', '母亲姓名', 'text', 'personName'],
    ['company.legalRepName', '法定代表人（负责人）姓名', 'text', 'personName'],
    ['company.contactName', '企业联系人', 'text', 'personName'],
    ['construction.pmName', '施工项目负责人', 'text', 'personName'],
    ['company.name', '企业名称', 'text', 'organisationName'],
    ['company.bankName', '单位开户银行', 'bank', 'organisationName'],
    ['card.bank', '选择的社保卡合作银行', 'bank', 'organisationName'],
    ['company.bankAccount', '单位银行账号', 'bank', 'corporateAccount'],
    ['applicant.bankAccount', '银行账号', 'bank', undefined],
    ['newborn.birthDate', '出生日期', 'date', 'birthDate'],
    ['deceased.deathDate', '死亡日期', 'date', 'pastDate'],
    ['cremation.date', '火化日期', 'date', undefined],
    ['venue.fireManager', '消防安全责任人', 'text', 'personName'],
    ['marriage.appointmentDate', '预约办理日期', 'date', 'futureDate'],
    ['hpf.ratio', '缴存比例(%)', 'number', 'ratio'],
    ['job.count', '招聘人数', 'number', 'integer'],
    ['project.area', '建筑面积（平方米）', 'number', undefined],
    ['company.capital', '注册资本（万元）', 'money', 'tenThousands'],
    ['tax.payable', '应补(退)税额', 'money', 'signed'],
    ['policy.name', '申报的政策事项', 'text', 'organisationName'],
  ] as const)('%s (%s) is %s → %s', (key, label, type, role) => {
    expect(hintOf({ key, label, type }).role).toBe(role);
  });

  test('a label that names the ID card says so, one that says 证件号码 leaves it open', () => {
    expect(hintOf({ key: 'spouse.idNo', label: '配偶身份证号', type: 'idNo' })).toEqual({ docType: 'resident-id' });
    expect(hintOf({ key: 'father.idNo', label: '父亲证件号码', type: 'idNo' })).toEqual({});
  });
});

describe('I16 whatever is pasted', () => {
  const roles: readonly (FieldRole | undefined)[] = [
    undefined,
    'personName',
    'partyName',
    'birthDate',
    'count',
    'ratio',
    'year',
  ];
  const pasted = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('张', '𬭚', '１', '-', '.', ' ', 'x', '0', '😀', '\uD800'), maxLength: 40 }),
  );

  test('no check throws; a problem has a sentence without gaps, and a warning hands the value back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_TYPES), fc.constantFrom(...roles), pasted, (type, role, text) => {
        const checked = check(type, role, text);
        if (checked.ok) return;
        expect(checked.message).toMatch(/。$/);
        expect(checked.message).not.toMatch(/[{}]|undefined|NaN/);
        if (checked.level === 'warn') expect(typeof checked.value).toBe('string');
      }),
      seed,
    );
  });

  test('what a check lets through it lets through again, unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_TYPES), fc.constantFrom(...roles), pasted, (type, role, text) => {
        const once = check(type, role, text);
        fc.pre(once.ok);
        if (once.ok) expect(check(type, role, once.value)).toEqual(once);
      }),
      seed,
    );
  });

  test('ten thousand characters in any field are answered at once', () => {
    for (const type of FIELD_TYPES) {
      for (const unit of ['张', '1', 'a', '-', '𬭚', ' 1']) {
        expect(typeof checkField(type, unit.repeat(10_000), { today }).ok).toBe('boolean');
      }
    }
  });

  test('every sentence ends as one and a warning tells how to go on', () => {
    for (const code of Object.keys(FIELD_PROBLEMS) as FieldProblemCode[]) {
      const text = problemText(code, { length: 1, max: 2, min: 1, value: 3 });
      expect(text.endsWith('。')).toBe(true);
      expect(text.includes('注明理由')).toBe(FIELD_PROBLEMS[code].level === 'warn');
    }
  });
});
