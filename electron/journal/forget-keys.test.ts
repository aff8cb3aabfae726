import { expect, test } from 'vitest';
import { FakeDisk, FOLDER } from './testing/fake-disk.ts';
import { idsOf, openOn, readAll, reopenOn, someAct, someEntry, verifyAll } from './testing/journal-builders.ts';

const KEYS = `${FOLDER}/keys.log`;

/** Bytes by which a key is found again on the disk. */
const keyOf = (subject: string, mark: string) => ({ subject, suite: 0, bytes: Buffer.from(`${mark} of ${subject}`) });

/** A journal of three cases over several segments, each with a key of its own. */
async function threeCases() {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files, null, { segmentBytes: 900 });
  for (const subject of ['case:1', 'case:2', 'case:3']) {
    const entry = someEntry({ header: { ...someEntry().header, subject } });
    await journal.append(
      someAct(`of-${subject.at(-1)}`, 1, { keys: [keyOf(subject, 'key')], entries: [entry, entry] }),
    );
  }
  return { disk, journal };
}

const subjectsOf = (keys: readonly { readonly subject: string }[]) => keys.map(({ subject }) => subject);

const lying = (disk: FakeDisk, text: string) => disk.names().filter((name) => disk.bytes(name).includes(text));

test('J9 a destroyed key is nowhere on the disk, its acts are read without it, and the chain verifies', async () => {
  const { disk, journal } = await threeCases();
  await journal.forget(['case:2']);
  expect(lying(disk, 'key of case:2')).toEqual([]);
  const read = await journal.read(null, 9);
  expect(subjectsOf(read.keys)).toEqual(['case:1', 'case:3']);
  expect(idsOf(read.acts)).toEqual(['of-1', 'of-2', 'of-3']);
  expect(await verifyAll(journal)).toEqual([]);
  await journal.append(someAct('next', 1, { keys: [keyOf('case:4', 'key')] }));
  const again = await reopenOn(disk.files, journal.head);
  expect(again.findings).toEqual([]);
  expect(await verifyAll(again)).toEqual([]);
  expect(idsOf(await readAll(again))).toEqual(['of-1', 'of-2', 'of-3', 'next']);
  expect(subjectsOf((await again.read(null, 9)).keys)).toEqual(['case:1', 'case:3']);
  expect(lying(disk, 'key of case:4')).toEqual([KEYS]);
});

test('J9 a failure or a power cut at any moment leaves the old keys or the new ones, and asking again does the rest', async () => {
  const { disk: whole, journal: before } = await threeCases();
  whole.put(`${FOLDER}/torn-keys-9.bin`, Buffer.from('key of case:2, torn'));
  for (let nth = 1; nth <= 3; nth += 1) {
    const disk = whole.crash(1);
    const journal = await reopenOn(disk.files, before.head);
    disk.failWhen((call) => (call.nth >= nth ? { code: 'EIO' } : undefined));
    const isDone = await journal.forget(['case:2']).then(
      () => true,
      () => false,
    );
    disk.failWhen(() => undefined);
    for (const found of [disk, disk.crash(0)]) {
      const after = await reopenOn(found.files, before.head);
      expect(after.findings).toEqual([]);
      const kept = subjectsOf((await after.read(null, 9)).keys);
      expect([
        ['case:1', 'case:3'],
        ['case:1', 'case:2', 'case:3'],
      ]).toContainEqual(kept);
      if (isDone) expect(lying(found, 'key of case:2')).toEqual([]);
      await after.forget(['case:2']);
      expect(lying(found, 'key of case:2')).toEqual([]);
      expect(await verifyAll(after)).toEqual([]);
    }
    // The journal that met the failure goes on, too.
    await journal.append(someAct('later', 1, { keys: [keyOf('case:5', 'key')] }));
    expect(subjectsOf((await (await reopenOn(disk.files)).read(null, 9)).keys)).not.toContain('case:2');
  }
});

test('J9 what is torn or unreadable among the keys might be the one, and goes with it; the others stay', async () => {
  const { disk, journal } = await threeCases();
  const bytes = Buffer.from(disk.bytes(KEYS));
  bytes[bytes.indexOf('of case:2')] = 0;
  disk.put(KEYS, bytes);
  disk.put(`${FOLDER}/torn-keys-40.bin`, Buffer.from('half of a key of case:2'));
  const after = await reopenOn(disk.files, journal.head);
  expect(after.findings.map(({ code }) => code)).toEqual(['keys-damaged']);
  await after.forget(['case:2']);
  expect(lying(disk, 'case:2').filter((name) => name.includes('keys'))).toEqual([]);
  expect(subjectsOf((await after.read(null, 9)).keys)).toEqual(['case:1', 'case:3']);
  expect((await reopenOn(disk.files, journal.head)).findings).toEqual([]);
});

test('J9 destroying twice, and what was never there, changes nothing', async () => {
  const { disk, journal } = await threeCases();
  await journal.forget(['case:2']);
  const bytes = Buffer.from(disk.bytes(KEYS));
  disk.failWhen(() => ({ code: 'EIO' }));
  await journal.forget(['case:2', 'case:9']);
  expect(disk.bytes(KEYS).equals(bytes)).toBe(true);
});
