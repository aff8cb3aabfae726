import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDateString, type DateString, dayNumber, fromDayNumber } from '../calendar/date-string.ts';
import { mayGoOn } from './checked.ts';
import { creditCheckCharacter } from './credit-code.ts';
import { checkDocumentNumber } from './document-number.ts';
import { documentTypeOf } from './document-type.ts';
import { idCheckCharacter } from './id-check-character.ts';
import { checkIdNumber, idFacts } from './id-number.ts';
import { makeCreditCode, makeIdNo } from './made-up.ts';

const seed = { seed: 20261203, numRuns: 500 };
const today = asDateString('2026-12-03');

/** A number with a right check character over any body. */
function sealed(body: string): string {
  return `${body}${idCheckCharacter(body)}`;
}

function swapped(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

/** Any day from `from` to `to`, both included. */
function arbitraryDate(from: string, to: string): fc.Arbitrary<DateString> {
  const bounds = { min: dayNumber(asDateString(from)), max: dayNumber(asDateString(to)) };
  return fc.integer(bounds).map(fromDayNumber);
}

function arbitraryIdNo(): fc.Arbitrary<string> {
  const parts = fc.tuple(arbitraryDate('1920-01-01', '2026-01-01'), fc.nat(999));
  return parts.map(([birthDate, order]) => makeIdNo(birthDate, order));
}

describe('ID numbers', () => {
  test('I1 the example of the national standard is right', () => {
    expect(checkIdNumber('11010519491231002X', today)).toEqual({ ok: true, value: '11010519491231002X' });
    expect(checkIdNumber('440524188001010014', today)).toMatchObject({ code: 'id-birth-too-early' });
  });

  test('I1 a made-up number tells birth date, sex and area, however it was typed', () => {
    fc.assert(
      fc.property(arbitraryDate('1920-01-01', '2026-12-03'), fc.nat(999), (birthDate, order) => {
        const number = makeIdNo(birthDate, order);
        const typed = ` ${number.slice(0, 6)} ${number.slice(6, 14)}-${number.slice(14).toLowerCase()}`;
        expect(checkIdNumber(typed, today)).toEqual({ ok: true, value: number });
        const sex = order % 2 === 1 ? '男' : '女';
        expect(idFacts(typed)).toEqual({ kind: 'resident-id', area: '433127', birthDate, sex });
      }),
      seed,
    );
  });

  test('I3 a single wrong digit is noticed', () => {
    fc.assert(
      fc.property(arbitraryIdNo(), fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const other = (Number(number[at]) + shift) % 10;
        const wrong = `${number.slice(0, at)}${other}${number.slice(at + 1)}`;
        expect(checkIdNumber(wrong, today).ok).toBe(false);
      }),
      seed,
    );
  });

  test('I3 a swap of neighbours is noticed', () => {
    fc.assert(
      fc.property(arbitraryIdNo(), fc.nat(15), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        expect(checkIdNumber(swapped(number, at), today).ok).toBe(false);
      }),
      seed,
    );
  });

  test('I3 with a reason the clerk goes on after a wrong check character, but not after an impossible birth date', () => {
    const odd = checkIdNumber('433127199001011231', today);
    const right = sealed('43312719900101123');
    expect(right).not.toBe('433127199001011231');
    expect(odd).toMatchObject({ level: 'warn', code: 'id-check-digit', value: '433127199001011231' });
    expect([mayGoOn(odd), mayGoOn(odd, '  '), mayGoOn(odd, '证件如此')]).toEqual([false, false, true]);
    expect(mayGoOn(checkIdNumber(sealed('43312719901301123'), today), '证件如此')).toBe(false);
  });

  test.each([
    [sealed('43312719901301123'), 'id-birth-impossible', 'error'],
    [sealed('43312720270101123'), 'id-birth-future', 'error'],
    [sealed('43312718991231123'), 'id-birth-too-early', 'error'],
    [sealed('00312719900101123'), 'id-area-unknown', 'warn'],
    ['433127900101123', 'id-first-generation', 'warn'],
    ['43312719900101123', 'id-shape', 'error'],
    ['4331271990010112345', 'id-shape', 'error'],
    ['43312719900101X234', 'id-shape', 'error'],
  ])('I2–I4 %s is %s (%s)', (number, code, level) => {
    expect(checkIdNumber(number, today)).toMatchObject({ ok: false, code, level });
  });

  test('I2 someone born today is let in, someone born tomorrow is not', () => {
    expect(checkIdNumber(makeIdNo(today, 1), today).ok).toBe(true);
    expect(checkIdNumber(makeIdNo(asDateString('2026-12-04'), 1), today)).toMatchObject({ code: 'id-birth-future' });
  });
});

describe('other papers', () => {
  test.each([
    [sealed('81000019900101123'), 'hmt-residence-permit'],
    [sealed('83000019900101123'), 'hmt-residence-permit'],
    [sealed('93184019900101123'), 'foreign-permanent-residence'],
  ] as const)('I5 %s is a %s', (number, kind) => {
    expect(checkDocumentNumber(number, today, kind)).toEqual({ ok: true, value: number });
    expect(checkDocumentNumber(number, today)).toEqual({ ok: true, value: number });
    expect(idFacts(number)?.kind).toBe(kind);
    expect(checkDocumentNumber(number, today, 'resident-id')).toMatchObject({
      code: 'id-kind-mismatch',
      level: 'warn',
    });
  });

  test('I5 the card of 2017 has three letters and twelve digits', () => {
    expect(checkDocumentNumber('usa110080010101', today, 'foreign-permanent-residence')).toEqual({
      ok: true,
      value: 'USA110080010101',
    });
  });

  test.each([
    ['E12345678', 'passport', true],
    ['EJ1234567', 'passport', true],
    ['12', 'passport', 'document-length'],
    ['E1234567890', 'passport', 'document-shape'],
    ['护照E12345678', 'passport', 'document-characters'],
    ['O430123456', 'birth-certificate', true],
    ['430123456', 'birth-certificate', 'document-shape'],
    ['123456789', 'household-register', true],
    ['军字第123', 'other', 'document-characters'],
    ['A123456(7)', 'other', true],
  ] as const)('I6 %s as %s', (number, type, expected) => {
    const checked = checkDocumentNumber(number, today, type);
    expect(checked.ok ? true : checked.code).toBe(expected);
  });

  test('I6 without a chosen type a passport number warns and a mistyped ID number is an error', () => {
    expect(checkDocumentNumber('E12345678', today)).toMatchObject({ level: 'warn', code: 'document-unusual' });
    expect(checkDocumentNumber('43312719900101123', today)).toMatchObject({ level: 'error', code: 'id-shape' });
  });

  test('I6 without a chosen type an organisation passes by its credit code', () => {
    const allDigits = Array.from({ length: 40 }, (_, serial) => `91110000${String(700000000 + serial)}`)
      .map((body) => `${body}${creditCheckCharacter(body)}`)
      .find((code) => /^\d{18}$/.test(code));
    expect(allDigits).toBeDefined();
    expect(checkDocumentNumber(allDigits ?? '', today)).toEqual({ ok: true, value: allDigits });
    expect(checkDocumentNumber(makeCreditCode(7), today).ok).toBe(true);
  });

  test("I6 a child is entered under the household register by its ID number, and the catalogue's labels are known", () => {
    const child = makeIdNo(asDateString('2024-05-06'), 12);
    expect(checkDocumentNumber(child, today, 'household-register').ok).toBe(true);
    expect(documentTypeOf('居民户口簿')).toBe('household-register');
    expect(documentTypeOf('军官证')).toBe(null);
  });
});
