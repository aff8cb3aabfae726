import { describe, expect, test } from 'vitest';
import { CHAIN_START } from '../../domain/ledger/chain.ts';
import { segmentPath } from './segment.ts';
import { FakeDisk, FOLDER } from './testing/fake-disk.ts';
import { idsOf, openOn, readAll, reopenOn, someAct } from './testing/journal-builders.ts';

const KEYS = `${FOLDER}/keys.log`;
const FOREIGN = { ledger: 'ledger-elsewhere', seq: 7, hash: 'f'.repeat(64) };

test('J6 a journal shorter than what was acknowledged opens a new ledger after its own last entry', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files);
  await before.append(someAct('a'));
  const image = disk.crash(1);
  const known = before.head;
  await before.append(someAct('b'));
  const after = await reopenOn(image.files, before.head);
  expect(after.findings).toEqual([
    { code: 'rolled-back', detail: 'the journal is shorter than what was acknowledged: ledger-0001:2' },
  ]);
  expect(after.ledger).toMatchObject({ ledger: 'ledger-after', code: '100001', predecessor: known });
  expect((await after.append(someAct('c'))).firstSeq).toBe(1);
  expect(idsOf(await readAll(after))).toEqual(['a', 'c']);
});

test('J6 another entry in the acknowledged place opens a new ledger', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files);
  await before.append(someAct('a', 2));
  await before.append(someAct('b'));
  const after = await reopenOn(disk.files, { ...before.head, seq: 2, hash: 'e'.repeat(64) });
  expect(after.findings).toEqual([{ code: 'rolled-back', detail: 'the journal holds another entry: ledger-0001:2' }]);
  expect(after.ledger.predecessor).toEqual(before.head);
});

test('J6 an acknowledged entry in the middle of an act of an old segment is found again', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files, null, { segmentBytes: 700 });
  const heads = [before.head];
  for (let index = 0; index < 6; index += 1) heads.push((await before.append(someAct(`a${index}`, 2))).head);
  for (const head of heads) {
    const again = await reopenOn(disk.files, head, { segmentBytes: 700 });
    expect(again.findings).toEqual([]);
    expect(again.head).toEqual(before.head);
    await again.dispose();
  }
});

test('J6 a lost journal begins after what the database knew', async () => {
  const journal = await openOn(new FakeDisk().files, FOREIGN);
  expect(journal.ledger.predecessor).toEqual(FOREIGN);
  expect(journal.findings.map(({ code }) => code)).toEqual(['rolled-back']);
});

test('J6 a journal that does not know the acknowledged ledger opens a new one, and only one', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files);
  await before.append(someAct('a'));
  const ids = ['ledger-b', 'ledger-c', 'ledger-d', 'ledger-e'].values();
  const newLedgerId = () => ids.next().value ?? 'none-left';
  const opened = [];
  for (let start = 0; start < 4; start += 1) opened.push((await reopenOn(disk.files, FOREIGN, { newLedgerId })).ledger);
  expect(opened[0]?.predecessor).toEqual(before.head);
  expect(opened[3]?.ledger).toBe(opened[1]?.ledger);
});

test('J6 a loss is told again at each start until the new ledger has its first entry', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files);
  await before.append(someAct('a'));
  const lost = { ...before.head, seq: 9 };
  const first = await reopenOn(disk.files, lost);
  const second = await reopenOn(disk.files, lost, { newLedgerId: () => 'never-used' });
  expect(second.ledger).toEqual(first.ledger);
  expect(second.findings.map(({ code }) => code)).toEqual(['rolled-back']);
  await second.append(someAct('b'));
  const third = await reopenOn(disk.files, second.head, { newLedgerId: () => 'never-used' });
  expect(third.findings).toEqual([]);
});

test('J6 an emptied database goes on with the ledger that is there', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files);
  await before.append(someAct('a'));
  const after = await reopenOn(disk.files, null);
  expect(after.head).toEqual(before.head);
  expect(after.findings).toEqual([]);
});

describe('J6 where an emptied database meets what cannot be read, nobody knows the numbers it used', () => {
  const flip = (path: string, at: number) => (disk: FakeDisk) => {
    const bytes = disk.bytes(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    disk.put(path, bytes);
  };
  const small = { segmentBytes: 700 };

  async function spoiled(spoil: (disk: FakeDisk) => void) {
    const disk = new FakeDisk();
    const before = await openOn(disk.files, null, small);
    for (let index = 0; index < 6; index += 1)
      await before.append(
        someAct(`a${index}`, 2, { keys: [{ subject: `case:${index}`, suite: 0, bytes: Uint8Array.of(9, index) }] }),
      );
    await before.dispose();
    spoil(disk);
    return { disk, head: before.head };
  }

  test.each([
    ['a segment that is gone', (disk: FakeDisk) => disk.drop(segmentPath(FOLDER, 2))],
    ['an entry of an old segment', flip(segmentPath(FOLDER, 2), 400)],
    ['a key', flip(KEYS, 20)],
  ])('%s: a new ledger begins, and none where the database remembers them', async (_, spoil) => {
    const { disk, head } = await spoiled(spoil);
    const known = await reopenOn(disk.files, head, small);
    expect(known.ledger.ledger).toBe('ledger-0001');
    await known.dispose();
    const emptied = await reopenOn(disk.files, null, small);
    expect(emptied.ledger).toMatchObject({ ledger: 'ledger-after', cause: 'damaged', predecessor: head });
  });

  test('one loss of entries opens one ledger', async () => {
    const { disk } = await spoiled((each) => each.drop(segmentPath(FOLDER, 2)));
    const anew = await reopenOn(disk.files, null, small);
    for (const acts of [[], ['b'], ['c']]) {
      for (const id of acts) await anew.append(someAct(id));
      const again = await reopenOn(disk.files, null, { newLedgerId: () => 'never-used' });
      expect(again.ledger.ledger).toBe('ledger-after');
    }
  });
});

test('J6 codes of earlier ledgers are never given again', async () => {
  const disk = new FakeDisk();
  const before = await openOn(disk.files, null, { randomBelow: () => 123_456 });
  const codes = [123_456, 123_456, 7].values();
  const after = await reopenOn(disk.files, { ...before.head, seq: 1 }, { randomBelow: () => codes.next().value ?? 0 });
  expect(after.ledger.code).toBe('100007');
  expect(after.head).toEqual({ ledger: 'ledger-after', seq: 0, hash: CHAIN_START });
  expect(disk.bytes(segmentPath(FOLDER, 2)).length).toBeGreaterThan(0);
});
