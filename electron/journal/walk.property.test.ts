import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHAIN_START } from '../../domain/ledger/chain.ts';
import { type ActRecord, encodeAct, encodeSegmentEnd, encodeSegmentHeader } from './records.ts';
import { someAct } from './testing/journal-builders.ts';
import { hashesOf, type Place, walkSegment } from './walk.ts';

const LEDGER = 'ledger-0001';
const INFO = { ledger: LEDGER, code: '271828', openedAt: 1_790_000_000_000, predecessor: null };
const FORGERIES = ['operator', 'at', 'content', 'drop', 'swap'] as const;
type Forgery = (typeof FORGERIES)[number];

/** Acts of so many entries each, chained as the journal chains them. */
function chained(sizes: readonly number[]): ActRecord[] {
  let place: Place = { seq: 0, hash: CHAIN_START };
  return sizes.map((size, index) => {
    const { id, entries } = someAct(`act-${index}`, size);
    const firstSeq = place.seq + 1;
    const numbered = entries.map((entry, at) => ({
      ...entry,
      header: { ...entry.header, ledger: LEDGER, seq: firstSeq + at },
    }));
    const record = { ledger: LEDGER, firstSeq, prev: place.hash, act: { id, entries: numbered } };
    place = placeAfter(record);
    return record;
  });
}

const placeAfter = (record: ActRecord): Place => ({
  seq: record.firstSeq + record.act.entries.length - 1,
  hash: hashesOf(record).at(-1) ?? record.prev,
});

/** A closed segment of these records, each with a good checksum: whoever forges one knows how to make that. */
function segmentOf(records: readonly ActRecord[], end: Place): Uint8Array {
  const header = { format: 1 as const, number: 1, info: INFO, firstSeq: 1, prev: CHAIN_START };
  return Buffer.concat([encodeSegmentHeader(header), ...records.map(encodeAct), encodeSegmentEnd(end)]);
}

function forge(records: readonly ActRecord[], at: number, forgery: Forgery): ActRecord[] {
  if (forgery === 'drop') return records.filter((_, index) => index !== at);
  const other = (at + 1) % records.length;
  if (forgery === 'swap')
    return records.map((record, index) => records[index === at ? other : index === other ? at : index] ?? record);
  return records.map((record, index) => (index === at ? changed(record, forgery) : record));
}

function changed(record: ActRecord, forgery: Exclude<Forgery, 'drop' | 'swap'>): ActRecord {
  const [first, ...rest] = record.act.entries;
  if (!first) return record;
  const header = { ...first.header, ...(forgery === 'at' ? { at: first.header.at + 1 } : { operator: '9999' }) };
  const entry = forgery === 'content' ? { ...first, content: 'f'.repeat(64) } : { ...first, header };
  return { ...record, act: { ...record.act, entries: [entry, ...rest] } };
}

const faultsIn = (bytes: Uint8Array) => [...walkSegment(bytes)].filter(({ type }) => type === 'fault');
const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 });
const endOf = (records: readonly ActRecord[]): Place => placeAfter(records.at(-1) as ActRecord);

test('H3 an untouched chain verifies, also when contents were destroyed', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const records = chained(all);
      const bare = records.map((record) => ({
        ...record,
        act: { ...record.act, entries: record.act.entries.map((entry) => ({ ...entry, sealed: null })) },
      }));
      expect(faultsIn(segmentOf(records, endOf(records)))).toEqual([]);
      expect(faultsIn(segmentOf(bare, endOf(records)))).toEqual([]);
    }),
    { seed: 7, numRuns: 50 },
  );
});

test('H3 a changed header, a changed content hash, a removed or swapped act is found by the end that was written', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.constantFrom(...FORGERIES), (all, where, forgery) => {
      const records = chained(all);
      const forged = forge(records, where % records.length, forgery);
      expect(faultsIn(segmentOf(forged, endOf(records)))).not.toEqual([]);
    }),
    { seed: 8, numRuns: 200 },
  );
});
