import { expect, test } from 'vitest';
import { noteConsultation } from '../../../domain/acts/consultation-acts.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import { consultationsOf } from '../../../domain/station/consultations.ts';
import { deleteDatabases } from '../../../tests/support/database-faults.ts';
import { testStation } from '../../../tests/support/desk-in-memory.ts';
import { setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { Store } from '../store.ts';

const TODAY = daySubject('2026-11-18', testStation.code);

async function note(store: Store, question: string): Promise<void> {
  const typed = { bundle: '', matter: '', question, answer: '已答复', handedTo: '', asker: '', phone: '' };
  const noted = await store.perform([TODAY], (_, context) => noteConsultation(typed, context));
  if (!noted.ok) throw new Error(noted.text);
}

const questionsOf = async (store: Store) => consultationsOf(await store.entries.of(TODAY)).map((one) => one.question);
const codesOf = (store: Store) => store.status().findings.map(({ code }) => code);

test('S16 what two PCs entered on the same day, each under a key of its own, is read together, and still is after the database was lost', async () => {
  const [here, elsewhere] = [storeDesk(), storeDesk()];
  const [store, other] = [await here.start(), await elsewhere.start()];
  for (const each of [store, other]) await setUpStation(each);
  await note(store, '医保怎么转');
  await note(other, '户口怎么迁');
  const { id } = await takeCase(other, { name: '田小满' });
  for (const each of [store, other]) await each.dispose();
  here.bridge.journal('desk').join(elsewhere.bridge.journal('desk'));
  const joined = await here.start();
  expect(new Set(await questionsOf(joined))).toEqual(new Set(['医保怎么转', '户口怎么迁']));
  expect((await joined.cases.read(id))?.form['self.name']).toBe('田小满');
  expect(codesOf(joined)).toEqual(['joined']);
  await note(joined, '证明怎么开');
  await joined.dispose();
  await deleteDatabases(here.scope);
  const anew = await here.start();
  expect(await questionsOf(anew)).toHaveLength(3);
  expect(codesOf(anew)).not.toContain('entries-aside');
  await anew.dispose();
});
