import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, contentHash } from '../../../domain/ledger/chain.ts';
import { hashOfPlain, packContent, readContent } from './content.ts';
import { practiceSealer } from './practice-sealer.ts';
import { openJson, sealJson } from './sealed-json.ts';

const seed = { seed: 20261121 };
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sealer = practiceSealer(random);

test('S30 whatever is sealed opens again as it was, small or large', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 4_000 }),
      fc.constantFrom('entry', 'stream', 'summary'),
      (plain, purpose) => {
        const { key } = sealer.newKey('case:1');
        const opened = sealer.open(key, purpose, sealer.seal(key, purpose, plain));
        expect(opened.ok && [...opened.value]).toEqual([...plain]);
      },
    ),
    seed,
  );
});

test('S31 a sealed value opens only with its own key, for its own purpose, in its own place', () => {
  const { key, wrapped } = sealer.newKey('case:1');
  const { key: other } = sealer.newKey('case:1');
  const sealed = sealJson(sealer, key, 'entry', { name: '田小满' });
  const refused = { ok: false, code: 'unsealable' };
  expect(openJson(sealer, other, 'entry', sealed)).toEqual(refused);
  expect(openJson(sealer, key, 'stream', sealed)).toEqual(refused);
  expect(openJson(sealer, { ...key, scope: 'case:2' }, 'entry', sealed)).toEqual(refused);
  expect(sealer.unwrap({ ...wrapped, subject: 'case:2' })).toEqual(refused);
  expect(
    sealer.open(sealer.deskKey('draft', 'a'), 'draft', sealer.seal(sealer.deskKey('draft', 'b'), 'draft', random(8))),
  ).toEqual(refused);
  expect(
    sealer.open(sealer.deskKey('search', 'a'), 'search', sealer.seal(sealer.deskKey('draft', 'a'), 'draft', random(8))),
  ).toEqual(refused);
});

test('S32 every changed, missing or added byte is noticed', () => {
  const { key } = sealer.newKey('case:1');
  const { suite, bytes } = sealJson(sealer, key, 'entry', { name: '田小满' });
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(sealer.open(key, 'entry', { suite, bytes: changed }).ok).toBe(false);
  }
  expect(sealer.open(key, 'entry', { suite, bytes: bytes.slice(0, -1) }).ok).toBe(false);
  expect(sealer.open(key, 'entry', { suite, bytes: new Uint8Array(0) }).ok).toBe(false);
});

test('S33 an unknown suite is a coded failure', () => {
  const { key, wrapped } = sealer.newKey('case:1');
  const sealed = sealer.seal(key, 'entry', random(20));
  const refused = { ok: false, code: 'unknown-suite' };
  expect(sealer.open(key, 'entry', { ...sealed, suite: 2 })).toEqual(refused);
  expect(sealer.unwrap({ ...wrapped, suite: 2 })).toEqual(refused);
});

test('S34 a wrapped key is the key, in another run too', () => {
  const { key, wrapped } = sealer.newKey('case:1');
  const sealed = sealJson(sealer, key, 'stream', [1, 2, 3]);
  const again = practiceSealer(random);
  const unwrapped = again.unwrap(wrapped);
  expect(unwrapped.ok && openJson(again, unwrapped.value, 'stream', sealed)).toEqual({ ok: true, value: [1, 2, 3] });
});

test('S35 the hash of a content is the one the ledger defines, and the content reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const packed = packContent(value as Content['data'], random);
      expect(packed.hash).toBe(contentHash(packed.content));
      expect(hashOfPlain(packed.plain)).toBe(packed.hash);
      expect(readContent(new Uint8Array(packed.plain))).toEqual(packed.content);
    }),
    seed,
  );
});
