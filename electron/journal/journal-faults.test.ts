import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentPath } from './segment.ts';
import { FakeDisk, FOLDER } from './testing/fake-disk.ts';
import { idsOf, openOn, readAll, reopenOn, seqsOf, someAct, verifyAll } from './testing/journal-builders.ts';

const SEED = { seed: 20261121 };

/** A journal of some acts in one segment, and where each of them ended. */
async function written(counts: readonly number[], segmentBytes?: number) {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files, null, { segmentBytes });
  const ends = [disk.bytes(segmentPath(FOLDER, 1)).length];
  for (const [index, count] of counts.entries()) {
    await journal.append(someAct(`a${index}`, count));
    ends.push(disk.bytes(segmentPath(FOLDER, 1)).length);
  }
  return { disk, journal, ends };
}

function cutAt(disk: FakeDisk, path: string, length: number): FakeDisk {
  const cut = disk.crash(1);
  cut.put(path, disk.bytes(path).subarray(0, length));
  return cut;
}

const acts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });

test('J4 after a cut at any byte exactly the whole acts are there, and the ledger goes on without a gap', async () => {
  const { disk, ends } = await written([1, 3, 2]);
  const path = segmentPath(FOLDER, 1);
  for (let length = ends[0] ?? 0; length <= disk.bytes(path).length; length += 1) {
    const cut = cutAt(disk, path, length);
    const journal = await reopenOn(cut.files);
    const whole = ends.filter((end) => end <= length).length - 1;
    const isTorn = !ends.includes(length);
    expect(journal.findings.map(({ code }) => code)).toEqual(isTorn ? ['torn-tail-cut'] : []);
    await journal.append(someAct('next'));
    const all = await readAll(journal);
    expect(idsOf(all)).toEqual([...['a0', 'a1', 'a2'].slice(0, whole), 'next']);
    expect(seqsOf(all, 'ledger-0001')).toEqual(seqsOf(all, 'ledger-0001').map((_, index) => index + 1));
    expect(cut.names().some((name) => name.includes('torn-'))).toBe(isTorn);
    await journal.dispose();
  }
});

test('J4 a power cut during any act keeps every act that was answered, whatever part of the rest arrived', async () => {
  await fc.assert(
    fc.asyncProperty(
      acts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      async (counts, keep, nth) => {
        const disk = new FakeDisk();
        const journal = await openOn(disk.files, null, { segmentBytes: 900 });
        disk.failWhen((call) => (call.nth >= nth ? { code: 'EIO', bytesWritten: 100 } : undefined));
        const answered: string[] = [];
        for (const [index, count] of counts.entries()) {
          const answer = await journal.append(someAct(`a${index}`, count)).catch(() => undefined);
          if (answer) answered.push(`a${index}`);
        }
        const after = await reopenOn(disk.crash(keep).files, journal.head);
        expect(idsOf(await readAll(after)).slice(0, answered.length)).toEqual(answered);
        expect(after.findings.filter(({ code }) => code !== 'torn-tail-cut')).toEqual([]);
        await after.append(someAct('next'));
        expect(await verifyAll(after)).toEqual([]);
      },
    ),
    { ...SEED, numRuns: 300 },
  );
});

test('J5 a changed byte anywhere is found, and everything else is kept', async () => {
  const anyByte = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(acts, anyByte, async (counts, [where, flip, isSmall]) => {
      const { disk, journal } = await written(counts, isSmall ? 700 : undefined);
      const segments = disk.names().filter((name) => /\d\.log$/.test(name));
      const path = segments[where % segments.length] ?? '';
      const bytes = Buffer.from(disk.bytes(path));
      const at = Math.floor(where / segments.length) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      disk.put(path, bytes);
      const after = await reopenOn(disk.files, journal.head);
      const found = [...after.findings.map(({ code }) => code), ...(await verifyAll(after))];
      expect(found.length).toBeGreaterThan(0);
      const kept = idsOf(await readAll(after));
      expect(kept.length).toBeGreaterThanOrEqual(counts.length - 1);
      expect(counts.map((_, index) => `a${index}`).filter((id) => kept.includes(id))).toEqual(kept);
      const next = await after.append(someAct('next'));
      expect(await readAll(after)).toHaveLength(kept.length + 1);
      expect(next.firstSeq === 1 || next.firstSeq === journal.head.seq + 1).toBe(true);
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('J5 damage in the newest segment opens a new ledger that names the last entry known', async () => {
  const { disk, journal, ends } = await written([1, 2, 1]);
  const path = segmentPath(FOLDER, 1);
  const bytes = Buffer.from(disk.bytes(path));
  bytes[(ends[1] ?? 0) + 30] = 0;
  disk.put(path, bytes);
  const after = await reopenOn(disk.files, journal.head);
  expect(after.findings).toEqual([
    { code: 'damaged', detail: `segment 1, bytes ${ends[1]}-${ends[2]}: unreadable` },
    { code: 'damaged', detail: `segment 1, bytes ${ends[2]}-${ends[3]}: chain` },
  ]);
  expect(after.ledger).toMatchObject({ ledger: 'ledger-after', predecessor: journal.head });
  expect(idsOf(await readAll(after))).toEqual(['a0', 'a2']);
});

test('J5 a segment that is gone is said', async () => {
  const { disk, journal } = await written([1, 1, 1, 1, 1, 1], 700);
  disk.drop(segmentPath(FOLDER, 2));
  const after = await reopenOn(disk.files, journal.head);
  expect(after.findings.map(({ detail }) => detail)).toContain('segment 2 is missing');
  expect(idsOf(await readAll(after))).toContain('a5');
});

test('J2 checking goes on behind a segment of which nothing can be read, also where it is the first', async () => {
  const { disk } = await written([1, 1, 1, 1, 1, 1], 700);
  const [first, third] = [segmentPath(FOLDER, 1), segmentPath(FOLDER, 3)];
  disk.put(
    first,
    disk.bytes(first).map((byte) => byte ^ 0x55),
  );
  const bytes = Buffer.from(disk.bytes(third));
  bytes[400] = (bytes[400] ?? 0) ^ 0x55;
  disk.put(third, bytes);
  const details = await verifyAll(await reopenOn(disk.files));
  expect(details.some((detail) => detail.startsWith('segment 1,'))).toBe(true);
  expect(details.some((detail) => detail.startsWith('segment 3,'))).toBe(true);
});

test('J4 sectors that a power cut left as zeros count as torn', async () => {
  const { disk, ends } = await written([1, 2]);
  const path = segmentPath(FOLDER, 1);
  const bytes = Buffer.from(disk.bytes(path));
  bytes.fill(0, (ends[1] ?? 0) + 200);
  disk.put(path, bytes);
  const after = await reopenOn(disk.files);
  expect(after.findings.map(({ code }) => code)).toEqual(['torn-tail-cut']);
  expect(idsOf(await readAll(after))).toEqual(['a0']);
});

test('J4 a torn end is not cut before it was set aside', async () => {
  const { disk, ends } = await written([1, 2]);
  const path = segmentPath(FOLDER, 1);
  const cut = cutAt(disk, path, (ends[2] ?? 0) - 1);
  cut.failWhen(({ name }) => (name === 'replace' ? { code: 'ENOSPC' } : undefined));
  await expect(reopenOn(cut.files)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(cut.bytes(path)).toHaveLength((ends[2] ?? 0) - 1);
});

test('X7 when the ledger before this one is gone and no database knows it any more, that is said at the opening', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  await journal.append(someAct('a'));
  const { head } = journal;
  await journal.dispose();
  disk.drop(segmentPath(FOLDER, 1));
  const next = await reopenOn(disk.files, head);
  expect(next.findings.map(({ code }) => code)).toEqual(['rolled-back']);
  await next.append(someAct('b'));
  await next.dispose();
  const without = await reopenOn(disk.files, null);
  expect(without.findings.map(({ code }) => code)).toEqual(['damaged']);
  await without.dispose();
});

test('X3 keys that were lost are taken back, each once, and counted', async () => {
  const disk = new FakeDisk();
  const keys = [{ subject: 'case:1' as const, suite: 0, bytes: Uint8Array.of(1) }];
  const journal = await openOn(disk.files);
  await journal.append(someAct('a', 1, { keys }));
  await journal.dispose();
  disk.drop(`${FOLDER}/keys.log`);
  const again = await reopenOn(disk.files);
  expect(again.keys).toBe(0);
  expect(await again.keepKeys(keys)).toBe(1);
  expect(await again.keepKeys(keys)).toBe(0);
  expect(again.keys).toBe(1);
  await again.dispose();
});
