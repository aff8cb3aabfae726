import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';

const seed = { seed: 20261121, numRuns: 300 };

/** Bytes of few values, with stretches that come again near and far: what real contents are like. */
const bytes = fc
  .tuple(
    fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(), { maxLength: 400 }),
  )
  .map(([parts, order]) => Uint8Array.from(order.flatMap((at) => [...(parts[at % parts.length] ?? [])])));

function expectWhole(plain: Uint8Array): void {
  const deflated = deflate(plain);
  expect(Buffer.compare(inflateRawSync(deflated), plain)).toBe(0);
  expect(Buffer.compare(inflateSync(deflated, { out: new Uint8Array(plain.length) }), plain)).toBe(0);
}

test('S37 what was deflated any inflate reads, whatever was deflated before it', () => {
  fc.assert(fc.property(bytes, expectWhole), seed);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), expectWhole), seed);
});

test('S37 more than one block, matches across the whole window, and codes at their longest', () => {
  const chance = (at: number) => Math.imul(at + 1, 0x9e3779b1) >>> 24;
  const noise = Uint8Array.from({ length: 60_000 }, (_, at) => chance(at));
  expectWhole(noise);
  expectWhole(Uint8Array.from([...noise.subarray(0, 32_000), ...noise.subarray(0, 32_000), ...noise]));
  expectWhole(new Uint8Array(300_000));
  // Frequencies like 1, 1, 2, 3, 5, 8 … give the longest codes there are.
  const frequencies = [1, 1];
  while (frequencies.length < 21) frequencies.push((frequencies.at(-1) ?? 0) + (frequencies.at(-2) ?? 0));
  const skewed = frequencies.flatMap((times, value) =>
    Array.from({ length: times }, (_, at) => [chance(at * 31 + value), value]),
  );
  expectWhole(Uint8Array.from(skewed.sort(([a = 0], [b = 0]) => a - b).map(([, value]) => value ?? 0)));
});

test('S37 a text of some thousand characters shrinks about as far as with a library', () => {
  const rows = Array.from({ length: 200 }, (_, row) => [
    row,
    '居民身份证',
    `原件 ${row % 3}`,
    `复印件 ${(row * 7919) % 1000}`,
  ]);
  const text = new TextEncoder().encode(JSON.stringify(rows));
  expect(deflate(text).length).toBeLessThan(text.length / 3);
});
