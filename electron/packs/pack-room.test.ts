import { expect, test } from 'vitest';
import { FakeDisk } from '../journal/testing/fake-disk.ts';
import { packRoom } from './pack-room.ts';

const PACK = { kind: 'catalogue', name: '县目录.json', adoptedAt: 1, text: '{"name":"县目录"}' } as const;

async function keptPack(disk = new FakeDisk()) {
  const room = packRoom(disk.files, '/data');
  const kept = await room['pack.keep']({ store: 'desk', pack: PACK });
  if (!kept.ok) throw new Error(kept.code);
  return { disk, room, hash: kept.hash, path: `/data/desk/packs/${kept.hash}.json` };
}

test('S65 a pack comes back as it was kept, under the hash of its text, and each record has its own', async () => {
  const { room, hash } = await keptPack();
  expect(await room['pack.list']({ store: 'desk' })).toEqual({ ok: true, hashes: [hash] });
  expect(await room['pack.list']({ store: 'practice' })).toEqual({ ok: true, hashes: [] });
  expect(await room['pack.get']({ store: 'desk', hash })).toEqual({ ok: true, pack: PACK });
});

test('S65 a file that is not what its name says is given to nobody and stays where it is', async () => {
  for (const spoil of ['{"kind":"catalogue"', JSON.stringify({ ...PACK, text: '{}' })]) {
    const { disk, room, hash, path } = await keptPack();
    disk.put(path, Buffer.from(spoil));
    expect(await room['pack.get']({ store: 'desk', hash })).toMatchObject({ ok: false, code: 'damaged' });
    expect(disk.bytes(path).toString()).toBe(spoil);
  }
});

test('S65 a full disk keeps nothing and says so', async () => {
  const disk = new FakeDisk();
  disk.failWhen(({ name }) => (name === 'replace' ? { code: 'ENOSPC' } : undefined));
  const kept = await packRoom(disk.files, '/data')['pack.keep']({ store: 'desk', pack: PACK });
  expect(kept).toMatchObject({ ok: false, code: 'disk-full' });
});
