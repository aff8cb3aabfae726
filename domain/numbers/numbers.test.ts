import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDateString, type DateString, dayNumber, fromDayNumber } from '../calendar/date-string.ts';
import { checkDigit, hasValidCheckDigit } from './check-digit.ts';
import { formatNumber, tailOf } from './format-number.ts';
import { drawLedgerCode, isLedgerCode, isPracticeLedger } from './ledger-code.ts';
import { makeCaseNumber, makePaperNumber, type NumberResult } from './make-number.ts';
import { PAPER_TYPE_CODES, PAPER_TYPES } from './paper-type.ts';
import { parseCode } from './parse-code.ts';

const seed = { seed: 20261203, numRuns: 300 };
const origin = { area: '433127', station: '0001', ledger: '271828' };
const date = asDateString('2026-12-03');

/** Chance that always draws the same part of the whole. */
const share = (part: number) => (below: number) => Math.floor(part * below);

const anyDigits = fc.stringMatching(/^\d{2,40}$/);
const anyOrigin = fc.record({
  area: fc.constant('433127'),
  station: fc.stringMatching(/^\d{4}$/),
  ledger: fc
    .double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    .map((part) => drawLedgerCode(share(part), part < 0.5 ? 'real' : 'practice')),
});
const anyType = fc.constantFrom(...PAPER_TYPES);

function made(result: NumberResult): string {
  if (!result.ok) throw new Error(result.code);
  return result.number;
}

/** Any day from `from` to `to`, both included. */
function arbitraryDate(from: string, to: string): fc.Arbitrary<DateString> {
  const bounds = { min: dayNumber(asDateString(from)), max: dayNumber(asDateString(to)) };
  return fc.integer(bounds).map(fromDayNumber);
}

describe('N1 the check digit', () => {
  test('agrees with the worked example of the standard', () => {
    expect(checkDigit('0794')).toBe('5');
  });

  test('finds every single wrong digit', () => {
    fc.assert(
      fc.property(anyDigits, fc.nat(39), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const number = `${body}${checkDigit(body)}`;
        const place = at % number.length;
        const other = (Number(number[place]) + shift) % 10;
        expect(hasValidCheckDigit(`${number.slice(0, place)}${other}${number.slice(place + 1)}`)).toBe(false);
      }),
      seed,
    );
  });

  test('misses at most three swaps of neighbours in a hundred', () => {
    const numbers = fc.sample(fc.stringMatching(/^\d{28}$/), { seed: 20261203, numRuns: 500 });
    let swaps = 0;
    let missed = 0;
    for (const body of numbers) {
      const number = `${body}${checkDigit(body)}`;
      for (let at = 0; at + 1 < number.length; at += 1) {
        if (number[at] === number[at + 1]) continue;
        swaps += 1;
        if (hasValidCheckDigit(`${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`))
          missed += 1;
      }
    }
    expect(missed / swaps).toBeLessThan(0.03);
  });
});

describe('N2, N7 reading what was made', () => {
  test('a case number comes back with all its parts', () => {
    fc.assert(
      fc.property(
        anyOrigin,
        arbitraryDate('2025-01-01', '2060-12-31'),
        fc.integer({ min: 1, max: 9999 }),
        (from, on, serial) => {
          const number = made(makeCaseNumber(from, on, serial));
          expect(number).toMatch(/^\d{29}$/);
          const parsed = { kind: 'case', number, ...from, date: on, serial, practice: isPracticeLedger(from.ledger) };
          expect(parseCode(number)).toEqual(parsed);
          expect(parseCode(formatNumber(number))).toEqual(parsed);
        },
      ),
      seed,
    );
  });

  test('a paper number comes back with all its parts', () => {
    fc.assert(
      fc.property(anyOrigin, anyType, fc.integer({ min: 1, max: 999_999 }), (from, paperType, serial) => {
        const number = made(makePaperNumber(from, paperType, date, serial));
        expect(number).toMatch(/^9\d{29}$/);
        const typeCode = PAPER_TYPE_CODES[paperType];
        expect(parseCode(formatNumber(number))).toEqual({
          kind: 'paper',
          number,
          ...from,
          paperType,
          typeCode,
          year: 2026,
          serial,
          practice: isPracticeLedger(from.ledger),
        });
      }),
      seed,
    );
  });

  test('a clerk reads groups, and types them with full-width digits if the input method is on', () => {
    const number = made(makeCaseNumber(origin, date, 1));
    expect(formatNumber(number)).toBe(`433127-0001-20261203-271828-0001-${number.at(-1)}`);
    expect(parseCode('４３３１２７－０００１ 20261203—271828-0001-'.concat(number.at(-1) ?? ''))?.number).toBe(number);
    expect(tailOf(number)).toBe(`0001${number.at(-1)}`);
    const slip = made(makePaperNumber(origin, 'handoff-slip', date, 1));
    expect(formatNumber(slip)).toBe(`906-433127-0001-271828-2026-000001-${slip.at(-1)}`);
    expect([slip, number].map((one) => parseCode(one)?.kind)).toEqual(['paper', 'case']);
  });

  test('what is not ours is null: an ID number, a credit code, a parcel, words', () => {
    for (const text of ['433127199001011234', '91433127MA4L00001X', '773012345678901', '张三', '', '9'.repeat(30)]) {
      expect(parseCode(text)).toBe(null);
    }
  });

  test('nothing that is typed makes it throw, and a random number is hardly ever taken for ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{29,30}$/)), (text) => {
        const parsed = parseCode(text);
        expect(parsed === null || hasValidCheckDigit(parsed.number)).toBe(true);
      }),
      seed,
    );
  });

  test('N6 a type of a newer version is still a paper', () => {
    const body = '999433127000127182820260000011'.slice(0, 29);
    expect(parseCode(`${body}${checkDigit(body)}`)).toMatchObject({ kind: 'paper', paperType: null, typeCode: '99' });
  });
});

describe('N3–N5 making', () => {
  test('N4 a serial that does not fit is refused, not wrapped', () => {
    expect(makeCaseNumber(origin, date, 10_000)).toEqual({ ok: false, code: 'serial-exhausted' });
    expect(makePaperNumber(origin, 'receipt', date, 1_000_000)).toEqual({ ok: false, code: 'serial-exhausted' });
    expect(makeCaseNumber(origin, date, 0)).toEqual({ ok: false, code: 'serial-invalid' });
    expect(makeCaseNumber({ ...origin, station: '1' }, date, 1)).toEqual({ ok: false, code: 'origin-invalid' });
  });

  test('N3 two different makings never give the same number', () => {
    const making = fc.tuple(anyOrigin, arbitraryDate('2025-01-01', '2026-12-31'), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(making, making, ([a, dayA, serialA], [b, dayB, serialB]) => {
        const same = JSON.stringify([a, dayA, serialA]) === JSON.stringify([b, dayB, serialB]);
        expect(made(makeCaseNumber(a, dayA, serialA)) === made(makeCaseNumber(b, dayB, serialB))).toBe(same);
      }),
      seed,
    );
  });

  test('N5 practice codes begin with 0 and real ones never do', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (part) => {
        expect(isPracticeLedger(drawLedgerCode(share(part), 'practice'))).toBe(true);
        expect(isPracticeLedger(drawLedgerCode(share(part), 'real'))).toBe(false);
        expect(isLedgerCode(drawLedgerCode(share(part), 'real'))).toBe(true);
      }),
      seed,
    );
  });

  test('N6 no two paper types share a code', () => {
    expect(new Set(Object.values(PAPER_TYPE_CODES)).size).toBe(PAPER_TYPES.length);
  });
});
