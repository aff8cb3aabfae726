import { expect, test } from 'vitest';
import { rawRows } from '../../tests/support/database-faults.ts';
import { addNote, foundedDesk, takeCase } from '../../tests/support/store-desk.ts';

const SECRETS = ['田小满', '向大年', '433127199005201230', '19900001234', '她说的话', '问过的人'];

/** Text of a value with all bytes in it, read as UTF-8 and as Latin-1. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value) + String.fromCharCode(...value);
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (value !== null && typeof value === 'object') return Object.entries(value).flat().map(textOf).join('\n');
  return String(value);
}

test('S36 no name, number, phone or note lies open in the database or in the journal', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, {
    name: '田小满',
    idNo: '433127199005201230',
    phone: '19900001234',
    others: ['向大年'],
  });
  await addNote(store, id, '她说的话');
  await store.drafts.save(store.newId(), { name: '问过的人' });
  await store.cases.search('田', 5);
  await store.dispose();
  const lying = [textOf(await rawRows(desk.scope)), textOf(desk.bridge.journal('desk').acts())].join('\n');
  const drafts = textOf([...desk.bridge.drafts('desk').values()]);
  expect(lying).toContain('ys-00');
  for (const secret of SECRETS) expect(lying + drafts).not.toContain(secret);
});
