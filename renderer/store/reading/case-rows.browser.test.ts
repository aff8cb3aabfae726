import { expect, test } from 'vitest';
import { foundedDesk, takeCase } from '../../../tests/support/store-desk.ts';

const DAY = 86_400_000;

test('S72 rows asked for by a due date come with what is due first, and a limit cuts off what is due last', async () => {
  const { desk, store } = await foundedDesk();
  const first = await takeCase(store, { name: '田小满' });
  desk.time.now += 3 * DAY;
  const second = await takeCase(store, { name: '石大山' });
  const all = await store.cases.rows({ dueBy: '9999-12-31', limit: 9 });
  expect(all.map(({ plain }) => plain.id)).toEqual([first.id, second.id]);
  const dues = all.map(({ plain }) => plain.nextDue ?? '');
  const [one] = await store.cases.rows({ dueBy: '9999-12-31', limit: 1 });
  expect(one?.plain.id).toBe(first.id);
  const from = await store.cases.rows({ dueFrom: dues[1] ?? '', dueBy: '9999-12-31', limit: 9 });
  expect(from.map(({ plain }) => plain.id)).toEqual([second.id]);
  await store.dispose();
});
