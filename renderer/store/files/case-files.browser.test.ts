import { expect, test } from 'vitest';
import { rawRows } from '../../../tests/support/database-faults.ts';
import { foundedDesk, takeCase } from '../../../tests/support/store-desk.ts';

const PICTURE = new TextEncoder().encode(
  'a picture of a made-up household book, long enough to be found again'.repeat(8),
);
const MOTHER = { name: '田小满', idNo: '433127199203150024' };
const FATHER = { name: '石大山', idNo: '433127199105060016' };

async function deskWithCases() {
  const { desk, store } = await foundedDesk();
  const [one, other] = [await takeCase(store, MOTHER), await takeCase(store, FATHER)];
  return { desk, store, one: one.id, other: other.id, files: desk.bridge.files('desk') };
}

test('A10 a document is there again under its name, and the same content is stored once', async () => {
  const { desk, store, one, files } = await deskWithCases();
  const put = await store.files.put(one, PICTURE);
  expect(put).toMatchObject({ ok: true, name: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await store.files.put(one, PICTURE)).toEqual(put);
  expect(files.size).toBe(1);
  await store.dispose();
  const again = await desk.start();
  const name = put.ok ? put.name : '';
  expect(await again.files.read(one, name)).toMatchObject({ ok: true, bytes: PICTURE });
  await again.dispose();
});

test('A10 neither the file nor its name tells anything: another case names the same picture otherwise', async () => {
  const { desk, store, one, other, files } = await deskWithCases();
  const [here, there] = [await store.files.put(one, PICTURE), await store.files.put(other, PICTURE)];
  expect(here).not.toEqual(there);
  const sha = await crypto.subtle.digest('SHA-256', PICTURE);
  const plainName = [...new Uint8Array(sha)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect([...files.keys()]).not.toContain(`kept/${plainName}`);
  const lying = [...files.values()].map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join();
  expect(lying).not.toContain('household');
  expect(JSON.stringify(await rawRows(desk.scope))).not.toContain('household');
  await store.dispose();
});

test('A11 a missing, a changed and an exchanged file are told to the clerk, and none is shown', async () => {
  const { store, one, files } = await deskWithCases();
  const [first, second] = [await store.files.put(one, PICTURE), await store.files.put(one, PICTURE.subarray(1))];
  if (!first.ok || !second.ok) throw new Error('not stored');
  const [firstAt, secondAt] = [`kept/${first.name}`, `kept/${second.name}`];
  const sealed = files.get(firstAt);
  if (!sealed) throw new Error('not there');
  const flipped = Uint8Array.from(sealed.bytes);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  files.set(firstAt, { ...sealed, bytes: flipped });
  expect(await store.files.read(one, first.name)).toMatchObject({
    code: 'file.damaged',
    text: expect.stringMatching(/损坏.*没有受影响.*备份/),
  });
  files.set(secondAt, sealed);
  expect(await store.files.read(one, second.name)).toMatchObject({ ok: false, code: 'file.damaged' });
  files.delete(firstAt);
  expect(await store.files.read(one, first.name)).toMatchObject({
    code: 'file.missing',
    text: expect.stringMatching(/缺失.*没有受影响.*重新拍/),
  });
  await store.dispose();
});

test('A13 a full disk, a broken channel and a case that was never entered are refusals in plain words', async () => {
  const { desk, store, one } = await deskWithCases();
  desk.bridge.failFiles('disk-full');
  expect(await store.files.put(one, PICTURE)).toMatchObject({
    ok: false,
    code: 'file.disk-full',
    text: expect.stringMatching(/磁盘已满/),
  });
  desk.bridge.failFiles(null);
  desk.bridge.setDown(true);
  expect(await store.files.put(one, PICTURE)).toMatchObject({ ok: false, code: 'file.unanswered' });
  desk.bridge.setDown(false);
  expect(await store.files.put(store.newId(), PICTURE)).toMatchObject({ ok: false, code: 'file.no-case' });
  await store.dispose();
});
