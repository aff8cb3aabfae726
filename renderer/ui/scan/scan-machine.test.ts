import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Burst, NO_BURST, readKey, type ScanKey, SHORTEST_CODE } from './scan-machine.ts';

const SEED = { seed: 20261121 };

type Typed = { readonly key: string; readonly gap: number };

/** What came out of typing these keys, each so many ms after the one before. */
function type(keys: readonly Typed[], marks: Partial<ScanKey> = {}): readonly string[] {
  const scans: string[] = [];
  let burst: Burst = NO_BURST;
  let at = 0;
  for (const { key, gap } of keys) {
    at += gap;
    const reading = readKey(burst, { key, at, repeat: false, foreign: false, ...marks });
    burst = reading.burst;
    if (reading.scanned !== null) scans.push(reading.scanned);
  }
  return scans;
}

const digits = fc.stringMatching(new RegExp(`^[0-9]{${SHORTEST_CODE},40}$`));
const spread = (text: string, gap: number): readonly Typed[] => [...text].map((key) => ({ key, gap }));

test('a burst of digits that ends with Enter is a scan, whatever the digits are', () => {
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 40 }), (code, gap) => {
      expect(type([...spread(code, gap), { key: 'Enter', gap }])).toEqual([code]);
    }),
    SEED,
  );
});

test('digits typed at the pace of fingers are never a scan', () => {
  fc.assert(
    fc.property(
      digits,
      fc.array(fc.integer({ min: 60, max: 2000 }), { minLength: 41, maxLength: 41 }),
      (code, gaps) => {
        const keys = [...code, 'Enter'].map((key, index) => ({ key, gap: gaps[index] ?? 60 }));
        expect(type(keys)).toEqual([]);
      },
    ),
    SEED,
  );
});

test('what was typed before the scan does not become part of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-z张三]{0,12}$/u), digits, (before, code) => {
      const keys = [...spread(before, 90), { key: 'Shift', gap: 200 }, ...spread(code, 8), { key: 'Enter', gap: 8 }];
      expect(type(keys)).toEqual([code]);
    }),
    SEED,
  );
});

test('a scan right after slowly typed digits takes only its own', () => {
  const code = '43312700012026120327182800017';
  expect(
    type([...spread('138', 200), { key: '4', gap: 90 }, ...spread(code.slice(1), 10), { key: 'Enter', gap: 10 }]),
  ).toEqual([code]);
});

test('one stutter of the PC within the burst is forgiven', () => {
  const code = '43312700012026120327182800017';
  const keys = spread(code, 10).map((key, index) => (index === 12 ? { ...key, gap: 140 } : key));
  expect(type([...keys, { key: 'Enter', gap: 10 }])).toEqual([code]);
});

test('a digit held down is no scan', () => {
  expect(type([...spread('1'.repeat(30), 30), { key: 'Enter', gap: 30 }], { repeat: true })).toEqual([]);
});

test('keys of an input method that composes are left alone', () => {
  const code = '43312700012026120327182800017';
  expect(type([...spread(code, 5), { key: 'Enter', gap: 5 }], { foreign: true })).toEqual([]);
});

test('a short number and Enter is what a person types', () => {
  expect(type([...spread('20261203', 5), { key: 'Enter', gap: 5 }])).toEqual([]);
});
