import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHeader } from './archive/header.ts';
import { readArchive } from './archive/read-archive.ts';
import { backupFailure, Cancelled } from './backup-failure.ts';
import { nodeBackupDisk } from './node-backup-disk.ts';
import type { Progress } from './progress.ts';
import { faultyDisk } from './testing/faulty-disk.ts';
import { ATTACHMENT_BYTES, DESK_KEY, MADE_AT, type RecordOnDisk, recordOnDisk } from './testing/record-on-disk.ts';
import { using } from './using.ts';

let desk: RecordOnDisk;
beforeEach(async () => {
  desk = await recordOnDisk();
});
afterEach(() => desk.dispose());

const read = (path: string, deskKey = DESK_KEY) =>
  using(nodeBackupDisk.openToRead(path), (file) => readArchive(file, { deskKey }));
const codeOf = (made: Promise<unknown>) =>
  made.then(
    () => 'ok',
    (problem) => backupFailure(problem).code,
  );

test('B1 an archive holds journal, keys, drafts and attachments, and says without a key what is in it', async () => {
  const made = await desk.make();
  expect(made.name).toBe('一窗备份-0003-20261130-0930.ycb');
  const { header, files } = await read(made.path);
  const names = files.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.log')).length).toBe(3);
  expect(names).toContain('journal/keys.log');
  expect(names.filter((name) => name.endsWith('.draft'))).toHaveLength(1);
  expect(files.find(({ name }) => name.endsWith('.att'))?.size).toBe(ATTACHMENT_BYTES);
  expect(header).toMatchObject({ station: '0003', madeAt: MADE_AT, version: '1.2.3' });
  expect(header.contents).toMatchObject({ cases: 8, entries: 9, drafts: 1, files: 1 });
  expect(header.ledgers).toMatchObject([{ info: { ledger: 'ledger-0001' }, seq: 9 }]);
  expect(await using(nodeBackupDisk.openToRead(made.path), readHeader)).toMatchObject({ header });
});

test('B1 a key whose act a power cut kept from being written is no case', async () => {
  const key = { subject: 'case:never-entered', suite: 1, bytes: new Uint8Array(48) };
  await desk.room.handlers['journal.keepKeys']({ store: 'desk', keys: [key] });
  const { header } = await desk.make();
  expect(header.contents.cases).toBe(8);
});

test('B1 neither its name nor its open part holds a name of a person or a passphrase wrap', async () => {
  const made = await desk.make();
  const bytes = await readFile(made.path);
  expect(bytes.includes(Buffer.from('练习员甲', 'utf8'))).toBe(false);
  expect(bytes.includes('argon2id')).toBe(false);
});

test('B2 any byte that changed is noticed when it is read', async () => {
  const made = await desk.make();
  const whole = await readFile(made.path);
  const places = [0, 3, 5, 30, 200, 1500, 2000, 1_000_000, 1_060_000, 2_300_000, whole.length - 17, whole.length - 1];
  for (const at of places) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    await writeFile(made.path, changed);
    expect(['no-archive', 'later-format', 'wrong-key', 'damaged'], `byte ${at}`).toContain(
      await codeOf(read(made.path)),
    );
  }
});

test('B2 an archive that ends early is noticed, also at the border of a chunk', async () => {
  const made = await desk.make();
  const size = (await readFile(made.path)).length;
  const { end } = await using(nodeBackupDisk.openToRead(made.path), readHeader);
  const sealed = 1024 * 1024 + 16;
  for (const length of [size - 1, end + 2 * sealed, end + sealed, end + 5, end, end - 1, 3, 0]) {
    await truncate(made.path, length);
    expect(await codeOf(read(made.path)), `length ${length}`).not.toBe('ok');
  }
});

test('B2 another key opens nothing', async () => {
  const made = await desk.make();
  expect(await codeOf(read(made.path, new Uint8Array(32).fill(8)))).toBe('wrong-key');
});

test('B3 work goes on during a backup; what is written meanwhile stays out of it', async () => {
  let meanwhile: Promise<unknown> = Promise.resolve();
  const made = await desk.make(nodeBackupDisk, {
    onProgress: ({ phase, done }) => {
      if (phase === 'writing' && done === 0) meanwhile = desk.act('meanwhile');
    },
  });
  expect(await meanwhile).toMatchObject({ ok: true, head: { seq: 10 } });
  const { header } = await read(made.path);
  expect(header.contents.entries).toBe(9);
});

test('B3 a file of the journal that is written anew meanwhile is not taken at its old length: the backup begins again', async () => {
  let isErased = false;
  const openToRead: typeof nodeBackupDisk.openToRead = async (path) => {
    if (!isErased && path.endsWith('000001.log')) {
      isErased = true;
      await desk.room.handlers['journal.forget']({ store: 'desk', subjects: ['case:1'] });
      await desk.act('later', 'case:with-a-longer-name');
    }
    return nodeBackupDisk.openToRead(path);
  };
  const made = await desk.make({ ...nodeBackupDisk, openToRead });
  expect(made.header.contents).toMatchObject({ cases: 8, entries: 10 });
  const { files } = await read(made.path);
  const keys = await readFile(join(desk.record, 'journal', 'keys.log'));
  expect(files.find(({ name }) => name === 'journal/keys.log')?.size).toBe(keys.length);
});

test('B14 an attachment that the disk does not give is told and keeps nothing else out of the backup', async () => {
  const openToRead: typeof nodeBackupDisk.openToRead = async (path) => {
    const file = await nodeBackupDisk.openToRead(path);
    const read = () => Promise.reject(Object.assign(new Error('disk'), { code: 'EIO' }));
    return path.endsWith('.att') ? { ...file, read } : file;
  };
  const made = await desk.make({ ...nodeBackupDisk, openToRead });
  expect(made.unreadable).toBe(1);
  const { files } = await read(made.path);
  expect(files.filter(({ name }) => name.endsWith('.att'))).toEqual([]);
  expect(files.filter(({ name }) => name.endsWith('.draft'))).toHaveLength(1);
});

test('B4 an archive has its name only after it was read back whole', async () => {
  const seen: Progress['phase'][] = [];
  const names: string[] = [];
  const watched = {
    ...nodeBackupDisk,
    rename: async (from: string, to: string) => {
      names.push(...(await readdir(desk.target)), 'named');
      await nodeBackupDisk.rename(from, to);
    },
  };
  const made = await desk.make(watched, { onProgress: ({ phase }) => seen.push(phase) });
  expect([...new Set(seen)]).toEqual(['writing', 'checking']);
  expect(names).toEqual([`${made.name}.part`, 'named']);
});

test('B4 bytes that the medium changed are found by reading back, and nothing is called a backup', async () => {
  const lying = {
    ...nodeBackupDisk,
    openToRead: async (path: string) => {
      const file = await nodeBackupDisk.openToRead(path);
      if (!path.endsWith('.part')) return file;
      return {
        ...file,
        read: async (from: number, length: number) => {
          const bytes = await file.read(from, length);
          return from > 1_000_000 ? Uint8Array.from(bytes, (byte, at) => (at === 9 ? byte ^ 4 : byte)) : bytes;
        },
      };
    },
  };
  expect(await codeOf(desk.make(lying))).toBe('damaged');
  expect(await readdir(desk.target)).toEqual([]);
});

test('B5 breaking off in any phase leaves nothing behind', async () => {
  for (const wanted of ['writing', 'checking']) {
    const onProgress = ({ phase, done }: Progress) => {
      if (phase === wanted && done > 0) throw new Cancelled();
    };
    expect(await codeOf(desk.make(nodeBackupDisk, { onProgress }))).toBe('cancelled');
    expect(await readdir(desk.target)).toEqual([]);
  }
});

test('B6 a full disk, a read-only one and one pulled out each have their code, and leave nothing behind', async () => {
  for (const [given, code] of [
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['ENODEV', 'gone'],
    ['UNKNOWN', 'gone'],
    ['EFBIG', 'disk-full'],
  ]) {
    for (const at of [1, 2, 3, 5]) {
      const disk = faultyDisk(({ nth }) => (nth === at ? given : undefined));
      const result = await codeOf(desk.make(disk));
      expect(result, `${given} at ${at}`).toBe(code);
      expect(await readdir(desk.target)).toEqual([]);
    }
  }
  expect(await codeOf(desk.make({ ...nodeBackupDisk, room: async () => 100_000 }))).toBe('disk-full');
  expect(await codeOf(desk.make(nodeBackupDisk, { target: join(desk.root, 'not-there') }))).toBe('gone');
});

test('B7 a kill in the middle leaves no archive; the next backup removes what it left', async () => {
  const counting = faultyDisk(() => undefined);
  const whole = await desk.make(counting);
  for (let at = 1; at <= counting.calls(); at += 1) {
    await nodeBackupDisk.remove(whole.path);
    await codeOf(desk.make(faultyDisk(({ nth }) => (nth === at ? 'kill' : undefined))));
    expect(
      (await readdir(desk.target)).filter((name) => name.endsWith('.ycb')),
      `call ${at}`,
    ).toEqual([]);
    await desk.make();
    expect(await readdir(desk.target)).toEqual([whole.name]);
  }
});

test('B1 a second backup in the same minute has a name of its own', async () => {
  await desk.make();
  expect((await desk.make()).name).toBe('一窗备份-0003-20261130-0930-2.ycb');
});
