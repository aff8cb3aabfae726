import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBankAccount, passesLuhn } from './bank-account.ts';
import { checkCreditCode, creditCheckCharacter, USCC_CHARACTERS } from './credit-code.ts';
import { makeCreditCode } from './made-up.ts';
import { checkPhone } from './phone.ts';

const seed = { seed: 20261203, numRuns: 500 };

describe('I7 credit codes', () => {
  test('the codes of known bodies are right', () => {
    for (const code of ['12100000420002184R', '11440232MB2D06811W'])
      expect(checkCreditCode(code)).toEqual({ ok: true, value: code });
  });

  test('a made-up code is right in any case and spacing, and a wrong character in it is noticed', () => {
    fc.assert(
      fc.property(
        fc.nat(31 ** 5).map((serial) => makeCreditCode(serial)),
        fc.nat(17),
        fc.nat(29),
        (code, at, shift) => {
          expect(checkCreditCode(` ${code.slice(0, 8)} ${code.slice(8).toLowerCase()}`)).toEqual({
            ok: true,
            value: code,
          });
          const other = USCC_CHARACTERS[(USCC_CHARACTERS.indexOf(code.charAt(at)) + shift + 1) % 31];
          expect(checkCreditCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toMatchObject({
            level: 'warn',
            code: 'uscc-check-digit',
          });
        },
      ),
      seed,
    );
  });

  test('remainder 0 gives the check character 0, which much published code gets wrong', () => {
    const bodies = Array.from({ length: 200 }, (_, serial) => makeCreditCode(serial).slice(0, 17));
    const zero = bodies.find((body) => creditCheckCharacter(body) === '0');
    expect(checkCreditCode(`${zero}0`).ok).toBe(true);
  });

  test.each([
    ['91433127MA4L0000', 'uscc-shape', 'error'],
    ['91433127MAOL000012', 'uscc-letters', 'error'],
    ['433127600012345', 'uscc-old-form', 'warn'],
    ['12345678-9', 'uscc-old-form', 'warn'],
  ])('%s is %s', (code, problem, level) => {
    expect(checkCreditCode(code)).toMatchObject({ code: problem, level });
  });
});

describe('I8 phones', () => {
  test.each([
    ['13812345678', '13812345678'],
    ['+86 138-1234-5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['07431234567', '0743-1234567'],
    ['0743－1234567', '0743-1234567'],
    ['(0743)1234567', '0743-1234567'],
    ['0743-1234567-12', '0743-1234567-12'],
    ['0743-1234567转12', '0743-1234567-12'],
    ['010-12345678', '010-12345678'],
    ['021 1234 5678', '021-12345678'],
    ['+86 743 1234567', '0743-1234567'],
    ['400-123-4567', '4001234567'],
  ])('%s is written %s', (typed, value) => {
    expect(checkPhone(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['1381234567', 'phone-mobile-length', 'error'],
    ['138123456789', 'phone-mobile-length', 'error'],
    ['没有', 'phone-characters', 'error'],
    ['1381234567a', 'phone-characters', 'error'],
    ['12', 'phone-length', 'error'],
    ['1234567', 'phone-unusual', 'warn'],
    ['5234567', 'phone-no-area', 'warn'],
    ['+852 9123 4567', 'phone-unusual', 'warn'],
    ['623456', 'phone-unusual', 'warn'],
    ['12012345678', 'phone-unusual', 'warn'],
  ])('%s is %s (%s)', (typed, code, level) => {
    expect(checkPhone(typed)).toMatchObject({ code, level });
  });
});

describe('I9 bank accounts', () => {
  test('a card with the right last digit passes, with a wrong one it warns', () => {
    expect(checkBankAccount('4111 1111 1111 1111')).toEqual({ ok: true, value: '4111111111111111' });
    expect(checkBankAccount('4111111111111112')).toMatchObject({ level: 'warn', code: 'account-check-digit' });
    expect(checkBankAccount('4111111111111112', true).ok).toBe(true);
  });

  test.each([
    ['1234567', 'account-length', 'error'],
    ['12345678901', 'account-length-unusual', 'warn'],
    ['6222abc', 'account-characters', 'error'],
  ])('%s is %s (%s)', (typed, code, level) => {
    expect(checkBankAccount(typed)).toMatchObject({ code, level });
  });

  test('the last digit of a card is one of ten, and just one fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{15}$/), (body) => {
        const fitting = '0123456789'.split('').filter((digit) => passesLuhn(`${body}${digit}`));
        expect(fitting).toHaveLength(1);
      }),
      seed,
    );
  });
});
