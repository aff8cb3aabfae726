import { expect, test } from 'vitest';
import { amendCalendar } from '../../../domain/acts/station-acts.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import calendarSeed from '../../../seeds/calendar/xiangxi.json';
import { foundedDesk, type storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import { validateCalendar } from '../packs/validate-calendar.ts';

const dueOf = async (store: Awaited<ReturnType<ReturnType<typeof storeDesk>['start']>>, id: string) =>
  (await store.cases.rowsById([id]))[0]?.plain.nextDue;

test('S63 a day declared off moves the open deadlines in every list, at once and after the next start', async () => {
  const { desk, store } = await foundedDesk();
  const pack = { kind: 'calendar', text: JSON.stringify(calendarSeed), origin: 'shipped', name: 'calendar' } as const;
  await store.packs.adopt(pack, validateCalendar);
  const { id } = await takeCase(store, { name: '田小满' });
  expect(await dueOf(store, id)).toBe('2026-11-25');
  const dayOff = { date: '2026-11-20', kind: 'off' as const, source: '县政府通知' };
  await store.perform([countySubject('433127')], () => amendCalendar('433127', dayOff));
  expect(await dueOf(store, id)).toBe('2026-11-26');
  await store.dispose();
  const again = await desk.start();
  expect(await dueOf(again, id)).toBe('2026-11-26');
  await again.dispose();
});
