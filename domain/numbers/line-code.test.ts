import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { isLineCode, lineCode, lineOfCode } from './line-code.ts';
import { parseCode } from './parse-code.ts';

const pack = seedCatalogue();
const LINES = pack.bundles.flatMap(({ id: bundle }) =>
  pack.materials.flatMap(({ id }) => [
    { bundle, id: `${id}@self` },
    { bundle, id: `${id}@self#2` },
  ]),
);

test('N8 every line of every bundle has a code of twenty digits of its own, which is no number of a case or a paper', () => {
  const codes = LINES.map(({ bundle, id }) => lineCode(bundle, id));
  expect(new Set(codes).size).toBe(LINES.length);
  expect(codes.every((code) => /^0\d{19}$/.test(code) && isLineCode(code) && parseCode(code) === null)).toBe(true);
});

test('N8 a code is read only against the checklist of its own bundle', () => {
  const lines = [{ id: 'id-card@mother' }, { id: 'id-card@father' }];
  const code = lineCode('ys-01', 'id-card@father');
  expect(lineOfCode('ys-01', lines, `${code.slice(0, 10)} ${code.slice(10)}`)).toBe(lines[1]);
  expect(lineOfCode('ys-02', lines, code)).toBeUndefined();
});

test('N8 a wrong digit makes it no code, and no ID number, phone or official number is one', () => {
  const code = lineCode('ys-01', 'id-card@mother');
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const other = (Number(code[at]) + shift) % 10;
      expect(isLineCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toBe(false);
    }),
    { seed: 20261130, numRuns: 100 },
  );
  for (const text of ['433127199001011234', '13800000001', '9'.repeat(20), '43312720261203271828']) {
    expect(isLineCode(text)).toBe(false);
  }
});
