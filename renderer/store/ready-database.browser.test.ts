import { expect, test } from 'vitest';
import { isWorkingDay } from '../../domain/calendar/calendar.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import calendarSeed from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { countReadings } from '../../tests/support/database-faults.ts';
import { setUpStation, storeDesk, takeCase } from '../../tests/support/store-desk.ts';
import { validateCalendar } from './packs/validate-calendar.ts';
import type { ValidatePack } from './packs/validate-pack.ts';
import { readyDatabase } from './ready-database.ts';
import { systemPorts } from './system-ports.ts';

const NATIONAL_DAY = asDateString('2026-10-01');

test('S76 a store opened on a database that was made ready before anybody was let in has its cases, and what was adopted and judged meanwhile', async () => {
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  expect(isWorkingDay(first.status().calendar, NATIONAL_DAY)).toBe(true);
  await first.dispose();

  let judged = 0;
  const validate: ValidatePack<string> = (text) => {
    judged += 1;
    return { ok: true, value: text };
  };
  const ready = await readyDatabase({ bridge: desk.bridge, store: 'desk', ports: systemPorts(), scope: desk.scope });
  const shipped = { origin: 'shipped', name: 'pack.json' } as const;
  await ready?.packs.adopt({ ...shipped, kind: 'calendar', text: JSON.stringify(calendarSeed) }, validateCalendar);
  await ready?.packs.adopt({ ...shipped, kind: 'catalogue', text: '{}' }, validate);
  await ready?.packs.read('catalogue', validate);

  const opened = await desk.tryStart(ready);
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened;
  expect(isWorkingDay(store.status().calendar, NATIONAL_DAY)).toBe(false);
  expect((await store.cases.rows({ awaits: 'hand-off', limit: 9 })).map(({ plain }) => plain.id)).toEqual([id]);
  expect(await store.packs.read('catalogue', validate)).toMatchObject({ value: '{}' });
  expect(judged).toBe(1);
  await store.dispose();
});

test('S77 what is in hand is read behind the lock screen and once only, and follows every act from there on', async () => {
  const readings = countReadings('inHand');
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await first.dispose();

  const before = readings();
  const ready = await readyDatabase({ bridge: desk.bridge, store: 'desk', ports: systemPorts(), scope: desk.scope });
  expect(readings()).toBe(before + 1);
  const opened = await desk.tryStart(ready);
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened;
  await store.ready();
  const idsInHand = async () => (await store.cases.inHand()).map((row) => row.id).toSorted();
  expect(await idsInHand()).toEqual([id]);
  store.signIn('0301');
  const next = await takeCase(store, { name: '石小雨' });
  expect(await idsInHand()).toEqual([id, next.id].toSorted());
  expect(readings()).toBe(before + 1);
  await store.dispose();
});
