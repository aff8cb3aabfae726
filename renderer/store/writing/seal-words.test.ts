import { expect, test } from 'vitest';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { openJson } from '../sealing/sealed-json.ts';
import { xchachaSealer } from '../sealing/xchacha-sealer.ts';
import { openSearchText } from '../search/search-text.ts';
import type { StreamKey } from '../streams/stream.ts';
import { createWordSealing } from './seal-words.ts';

const WORDS = { applicant: '田小满', idNo: '', phone: '', others: ['石小雨'], otherIdNos: [] };

const sealer = xchachaSealer(new Uint8Array(32).fill(7), (length) => crypto.getRandomValues(new Uint8Array(length)));

function keyOf(id: string): StreamKey {
  const { key, wrapped } = sealer.newKey(caseSubject(id));
  return { ready: key, stored: wrapped };
}

test('S38 the words of a case are sealed anew when an act changed one of them, and only then', () => {
  const sealWords = createWordSealing(sealer);
  const key = keyOf('c1');
  const first = sealWords('c1', key, WORDS);
  expect(sealWords('c1', key, { ...WORDS })).toEqual(first);
  const changed = sealWords('c1', key, { ...WORDS, others: ['石小晴'] });
  expect(changed.personal.bytes).not.toEqual(first.personal.bytes);
  expect(openJson(sealer, key.ready, 'summary', changed.personal)).toMatchObject({ value: { others: ['石小晴'] } });
  expect(openSearchText(sealer, 'c1', changed.text)).toMatchObject({ value: { names: '田小满\t石小晴\t' } });
});

test('S38 what was sealed for one case is never given for another, whose people are the same', () => {
  const sealWords = createWordSealing(sealer);
  const [one, other] = [keyOf('c1'), keyOf('c2')];
  sealWords('c1', one, WORDS);
  const { personal, text } = sealWords('c2', other, WORDS);
  expect(openJson(sealer, other.ready, 'summary', personal)).toMatchObject({ ok: true, value: WORDS });
  expect(openSearchText(sealer, 'c2', text).ok).toBe(true);
  expect(openSearchText(sealer, 'c1', text).ok).toBe(false);
});
