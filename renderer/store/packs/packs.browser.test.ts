import { expect, test } from 'vitest';
import { isWorkingDay } from '../../../domain/calendar/calendar.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import calendarSeed from '../../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { changeRows, deleteDatabases } from '../../../tests/support/database-faults.ts';
import { storeDesk } from '../../../tests/support/store-desk.ts';
import type { PackRecord } from '../schema.ts';
import { STORE_TEXT } from '../text/store-text.ts';
import { validateCalendar } from './validate-calendar.ts';
import type { ValidatePack } from './validate-pack.ts';

const validate: ValidatePack<{ readonly version: number }> = (text) => {
  const value = JSON.parse(text) as { readonly version: number };
  return value.version > 0 ? { ok: true, value } : { ok: false, problem: '版本号有误' };
};
const packOf = (version: number, origin: 'shipped' | 'imported' = 'imported') =>
  ({ kind: 'catalogue', text: JSON.stringify({ version }), origin, name: `v${version}.json` }) as const;

test('S60 a damaged or unknown pack never replaces the last good one, and what is wrong with it is said', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  expect(await store.packs.read('catalogue', validate)).toBeNull();
  expect(await store.packs.adopt({ ...packOf(1), text: '{"ver' }, validate)).toMatchObject({ ok: false });
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ hash: '' });
  expect(await store.packs.adopt(packOf(1), validate)).toMatchObject({ ok: true });
  expect(await store.packs.adopt(packOf(0), validate)).toEqual({ ok: false, problem: '版本号有误' });
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: { version: 1 }, problem: '' });
  await store.packs.adopt(packOf(0, 'shipped'), validate);
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: { version: 1 }, problem: '版本号有误' });
  expect(await store.packs.adopt(packOf(2), validate)).toMatchObject({ ok: true });
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: { version: 2 }, problem: '' });
  await store.dispose();
});

test('S61 every pack is kept; a shipped one does not push out the county’s own', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await store.packs.adopt(packOf(1, 'shipped'), validate);
  await store.packs.adopt(packOf(2, 'imported'), validate);
  await store.packs.adopt(packOf(3, 'shipped'), validate);
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: { version: 2 } });
  expect(await store.packs.kept('catalogue')).toHaveLength(2);
  await store.dispose();
});

test('S65 what the county imported lies beside the journal too: an empty database has it again, the last one in use', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await store.packs.adopt(packOf(1, 'imported'), validate);
  await store.packs.adopt(packOf(2, 'imported'), validate);
  await store.dispose();
  await deleteDatabases(desk.scope);
  const next = await desk.start();
  await next.packs.adopt(packOf(3, 'shipped'), validate);
  expect(await next.packs.read('catalogue', validate)).toMatchObject({
    value: { version: 2 },
    origin: 'imported',
    name: 'v2.json',
  });
  expect(await next.packs.kept('catalogue')).toHaveLength(2);
  await next.dispose();
});

test('S65 what cannot be written beside the journal is not taken into use, and the sentence says why', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await store.packs.adopt(packOf(1, 'shipped'), validate);
  desk.bridge.failFiles('disk-full');
  const adopted = await store.packs.adopt(packOf(2, 'imported'), validate);
  expect(adopted).toEqual({ ok: false, problem: STORE_TEXT.packNotKept['disk-full'] });
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: { version: 1 } });
  await store.dispose();
});

test('S65 a file that cannot be read leaves the shipped pack in use and is said', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await store.packs.adopt(packOf(2, 'imported'), validate);
  await store.dispose();
  await deleteDatabases(desk.scope);
  desk.bridge.failFiles('damaged');
  const next = await desk.start();
  await next.packs.adopt(packOf(1, 'shipped'), validate);
  expect(await next.packs.read('catalogue', validate)).toMatchObject({ value: { version: 1 } });
  expect(next.status().findings.map(({ code }) => code)).toContain('packs-unreadable');
  await next.dispose();
});

test('S62 acts count by the calendar in use, also after a restart', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const nationalDay = asDateString('2026-10-01');
  expect(isWorkingDay(store.status().calendar, nationalDay)).toBe(true);
  const text = JSON.stringify(calendarSeed);
  await store.packs.adopt({ kind: 'calendar', text, origin: 'shipped', name: 'xiangxi.json' }, validateCalendar);
  expect(isWorkingDay(store.status().calendar, nationalDay)).toBe(false);
  await store.dispose();
  const next = await desk.start();
  expect(isWorkingDay(next.status().calendar, nationalDay)).toBe(false);
  await next.dispose();
});

test('S64 a kept pack whose text changed on the disk is written anew when its text is offered again', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const shipped = packOf(1, 'shipped');
  await store.packs.adopt(shipped, validate);
  await store.dispose();
  await changeRows(desk.scope, 'packs', (row: PackRecord) => ({ ...row, text: row.text.slice(1) }));
  const next = await desk.start();
  expect(await next.packs.holds(shipped.text)).toBe(false);
  expect(await next.packs.read('catalogue', validate)).toMatchObject({ hash: '' });
  await next.packs.adopt(shipped, validate);
  expect(await next.packs.holds(shipped.text)).toBe(true);
  expect(await next.packs.read('catalogue', validate)).toMatchObject({ value: { version: 1 } });
  await next.dispose();
});
