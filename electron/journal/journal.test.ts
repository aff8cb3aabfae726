import { expect, test } from 'vitest';
import { CHAIN_START } from '../../domain/ledger/chain.ts';
import type { Files, OpenFile } from './files.ts';
import { segmentPath } from './segment.ts';
import { FakeDisk, FOLDER } from './testing/fake-disk.ts';
import {
  headOf,
  idsOf,
  openOn,
  readAll,
  reopenOn,
  seqsOf,
  someAct,
  someEntry,
  verifyAll,
} from './testing/journal-builders.ts';

const SMALL = { segmentBytes: 2000 };

const keyOf = (subject: string, length: number) => ({ subject, suite: 0, bytes: new Uint8Array(length).fill(7) });

test('J1 an empty folder begins a first ledger without a predecessor', async () => {
  const journal = await openOn(new FakeDisk().files);
  expect(journal.ledger).toEqual({
    ledger: 'ledger-0001',
    code: '100000',
    cause: 'first',
    openedAt: 1_790_000_000_000,
    predecessor: null,
  });
  expect(journal.head).toEqual({ ledger: 'ledger-0001', seq: 0, hash: CHAIN_START });
  expect(journal.findings).toEqual([]);
});

test('J1 acts come back as they were given, with gapless numbers, over many segments and restarts', async () => {
  const disk = new FakeDisk();
  const first = await openOn(disk.files, null, SMALL);
  for (let index = 0; index < 10; index += 1) await first.append(someAct(`a${index}`, 2));
  await first.dispose();
  const second = await reopenOn(disk.files, first.head, SMALL);
  for (let index = 10; index < 20; index += 1) await second.append(someAct(`a${index}`, 1));
  const acts = await readAll(second);
  expect(idsOf(acts)).toEqual(Array.from({ length: 20 }, (_, index) => `a${index}`));
  expect(seqsOf(acts, 'ledger-0001')).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(acts[0]?.entries[0]?.sealed).toEqual({ suite: 0, bytes: Uint8Array.of(1, 2, 3, 254, 255, 0) });
  expect(second.head).toEqual(headOf(acts, 'ledger-0001', CHAIN_START));
  expect(disk.names().filter((name) => name.endsWith('.log')).length).toBeGreaterThan(4);
  expect(await verifyAll(second)).toEqual([]);
  expect(second.findings).toEqual([]);
});

test('J1 acts given at the same time are done one after the other', async () => {
  const journal = await openOn(new FakeDisk().files, null, SMALL);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => journal.append(someAct(`a${index}`, 3))));
  expect(answers.map(({ firstSeq }) => firstSeq)).toEqual(Array.from({ length: 30 }, (_, index) => index * 3 + 1));
  expect(idsOf(await readAll(journal))).toEqual(answers.map((_, index) => `a${index}`));
});

test('J3 one act is one write and one sync', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  await journal.append(someAct('first'));
  const calls: string[] = [];
  disk.failWhen(({ name }) => {
    calls.push(name);
    return undefined;
  });
  await journal.append(someAct('second', 8));
  expect(calls).toEqual(['write', 'sync']);
});

test('J4 a full disk refuses the act, leaves no half of it, and the next one goes on', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  await journal.append(someAct('kept'));
  disk.failWhen(({ name, nth }) => (name === 'write' && nth === 1 ? { code: 'ENOSPC', bytesWritten: 50 } : undefined));
  await expect(journal.append(someAct('refused'))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect((await journal.append(someAct('next'))).firstSeq).toBe(2);
  expect(idsOf(await readAll(journal))).toEqual(['kept', 'next']);
  expect(await verifyAll(journal)).toEqual([]);
});

test('J4 a half-written act that cannot be taken back shuts the journal until it is opened again', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  await journal.append(someAct('kept'));
  disk.failWhen(({ name }) =>
    name === 'write' || name === 'truncate' ? { code: 'EIO', bytesWritten: 60 } : undefined,
  );
  await expect(journal.append(someAct('half'))).rejects.toThrow();
  disk.failWhen(() => undefined);
  expect(journal.isOpen).toBe(false);
  await expect(journal.append(someAct('behind'))).rejects.toThrow();
  const again = await reopenOn(disk.files, journal.head);
  expect(again.findings.map(({ code }) => code)).toEqual(['torn-tail-cut']);
  await again.append(someAct('after'));
  expect(idsOf(await readAll(again))).toEqual(['kept', 'after']);
});

test('J4 a disk that fills up while a new segment begins loses nothing', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files, null, { segmentBytes: 1 });
  await journal.append(someAct('a'));
  for (const failing of [1, 2, 3, 4, 5]) {
    disk.failWhen(({ nth }) => (nth === failing ? { code: 'ENOSPC', bytesWritten: 7 } : undefined));
    await journal.append(someAct(`refused${failing}`)).catch(() => undefined);
    disk.failWhen(() => undefined);
    await journal.append(someAct(`kept${failing}`));
  }
  expect(await verifyAll(journal)).toEqual([]);
  const again = await reopenOn(disk.files, journal.head);
  expect(again.findings).toEqual([]);
  expect(again.head).toEqual(journal.head);
  expect(idsOf(await readAll(again)).filter((id) => id.startsWith('kept'))).toHaveLength(5);
});

test('J7 keys are kept apart, each once, and come back at the next opening', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  const one = { subject: 'case:1', suite: 0, bytes: Uint8Array.of(9, 9) };
  const two = { subject: 'case:2', suite: 0, bytes: Uint8Array.of(8) };
  await journal.append(someAct('a', 1, { keys: [one] }));
  const entry = someEntry({ header: { ...someEntry().header, subject: 'case:2' } });
  await journal.append(someAct('b', 1, { keys: [one, two], entries: [entry] }));
  const again = await reopenOn(disk.files, journal.head);
  expect((await again.read(null, 1)).keys).toEqual([one]);
  expect((await again.read(null, 9)).keys).toEqual([one, two]);
  const file = disk.bytes(`${FOLDER}/keys.log`);
  expect(file.length).toBeLessThan(200);
});

test('J7 a key that cannot be written refuses its act', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files);
  disk.failWhen(({ path, name }) => (path.endsWith('keys.log') && name === 'write' ? { code: 'ENOSPC' } : undefined));
  const act = someAct('a', 1, { keys: [{ subject: 'case:1', suite: 0, bytes: Uint8Array.of(1) }] });
  await expect(journal.append(act)).rejects.toMatchObject({ code: 'ENOSPC' });
  disk.failWhen(() => undefined);
  expect(await readAll(journal)).toEqual([]);
  expect(journal.head.seq).toBe(0);
});

test('J7 the key of a refused act is out of the way before the next act writes its own', async () => {
  const disk = new FakeDisk();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  let writes = 0;
  const slow: Files = {
    ...disk.files,
    open: async (path) => {
      const file = await disk.files.open(path);
      const write: OpenFile['write'] = async (at, bytes) => {
        writes += 1;
        if (writes === 1) await held;
        return file.write(at, bytes);
      };
      return path.endsWith('keys.log') ? { ...file, write } : file;
    },
  };
  const journal = await openOn(slow, null, { segmentBytes: 300 });
  await journal.append(someAct('first'));
  let isFull = true;
  disk.failWhen(({ name }) => {
    if (name !== 'replace' || !isFull) return undefined;
    isFull = false;
    return { code: 'ENOSPC' };
  });
  const refused = journal.append(someAct('refused', 1, { keys: [keyOf('case:0', 40)] }));
  refused.catch(() => undefined);
  const second = keyOf('case:2', 20);
  const entry = someEntry({ header: { ...someEntry().header, subject: second.subject } });
  const taken = journal.append(someAct('taken', 1, { keys: [second], entries: [entry] }));
  await new Promise((done) => setTimeout(done, 20));
  letGo();
  await expect(refused).rejects.toMatchObject({ code: 'ENOSPC' });
  await taken;
  await journal.dispose();
  const again = await reopenOn(disk.files);
  expect(again.findings).toEqual([]);
  expect((await again.read(null, 10)).keys).toEqual([second]);
});

test('J2 only the newest segment is read whole at a start', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files, null, SMALL);
  for (let index = 0; index < 30; index += 1) await journal.append(someAct(`a${index}`));
  const read: string[] = [];
  const noting = (path: string) => {
    read.push(path);
    return disk.files.read(path);
  };
  const files = { ...disk.files, read: noting };
  await reopenOn(files, journal.head, SMALL);
  const segments = disk.names().filter((name) => /\d\.log$/.test(name));
  expect(segments.length).toBeGreaterThan(4);
  expect(read.filter((path) => !path.endsWith('keys.log'))).toEqual([segmentPath(FOLDER, segments.length)]);
});

test('J8 a cursor goes on where it was given; one of another journal begins anew', async () => {
  const disk = new FakeDisk();
  const journal = await openOn(disk.files, null, SMALL);
  for (let index = 0; index < 9; index += 1) await journal.append(someAct(`a${index}`));
  const { next } = await journal.read(null, 4);
  expect(idsOf((await journal.read(next, 2)).acts)).toEqual(['a4', 'a5']);
  const shorter = await openOn(new FakeDisk().files);
  await shorter.append(someAct('b'));
  expect(idsOf((await shorter.read(next, 9)).acts)).toEqual(['b']);
  expect(idsOf((await shorter.read('nonsense', 9)).acts)).toEqual(['b']);
});

test('J8 the cursor that an append gives stands behind its act, in whatever segment that is', async () => {
  const journal = await openOn(new FakeDisk().files, null, SMALL);
  const cursors: string[] = [];
  const ids = Array.from({ length: 9 }, (_, index) => `a${index}`);
  for (const id of ids) cursors.push((await journal.append(someAct(id))).cursor);
  for (const [index, cursor] of cursors.entries()) {
    expect(idsOf((await journal.read(cursor, 20)).acts)).toEqual(ids.slice(index + 1));
  }
});

test('J3 an act that could not be read back is refused before it is written', async () => {
  const journal = await openOn(new FakeDisk().files);
  const sealed = { suite: 0, bytes: new Uint8Array(65 * 1024 * 1024) };
  await expect(journal.append(someAct('huge', 1, { entries: [someEntry({ sealed })] }))).rejects.toMatchObject({
    code: 'RECORD_TOO_LARGE',
  });
  expect((await journal.append(someAct('next'))).firstSeq).toBe(1);
});
