import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { handOffLines } from '../../../domain/acts/flow-acts.ts';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import type { SlipIssued } from '../../../domain/case/kinds/handoff.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import { STEP } from '../../../tests/support/at-unit.ts';
import { deleteDatabases, failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { concludeSmall, deliverSmall } from '../../../tests/support/finish-case.ts';
import { addNote, foundedDesk, type StoreDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { CaseRecord, StoreDatabase } from '../schema.ts';
import type { Store } from '../store.ts';
import { type InHand, inHandOf, isInHand } from './in-hand.ts';

const byId = (one: InHand, other: InHand) => (one.id < other.id ? -1 : 1);

/** What lies in the table of the cases in hand, and what the rows of all cases say should. */
async function tables({ scope }: StoreDesk): Promise<readonly [readonly InHand[], readonly InHand[]]> {
  const [name = ''] = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope));
  const db = (await new Dexie(name).open()) as StoreDatabase;
  const held = await db.table<InHand>('inHand').toArray();
  const rows = await db.table<CaseRecord>('cases').toArray();
  db.close();
  const due = rows.map(({ plain }) => plain).filter(isInHand);
  return [held.sort(byId), due.map(inHandOf).sort(byId)];
}

async function expectWhole(desk: StoreDesk, ids: readonly string[]): Promise<void> {
  const [held, due] = await tables(desk);
  expect(held).toEqual(due);
  expect(held.map(({ id }) => id)).toEqual([...ids].sort());
}

/** Sends the case to its unit, signed for. */
async function handOver(store: Store, id: string): Promise<void> {
  const handed = await store.perform([caseSubject(id)], (known, context) =>
    handOffLines(known, [{ caseId: id, step: STEP }], context),
  );
  if (!handed.ok) throw new Error(handed.text);
  const subject = slipSubject(handed.value.slip);
  const [issued] = await store.entries.of(subject);
  await store.perform([subject, caseSubject(id)], (known, context) =>
    settleLines(known, issued?.data as SlipIssued, allSigned('彭大山'), context),
  );
}

test('S73 a case is in hand from its first act until nothing is to be done for it, and a database made anew from the journal has the same in hand', async () => {
  const { desk, store } = await foundedDesk();
  const { id: goes } = await takeCase(store, { name: '田小满' });
  const { id: stays } = await takeCase(store, { name: '石大山' });
  await expectWhole(desk, [goes, stays]);
  await handOver(store, goes);
  await store.perform([caseSubject(goes)], (known, context) => concludeSmall(known, goes, context));
  await expectWhole(desk, [goes, stays]);
  expect((await store.cases.rows({ awaits: 'deliver', limit: 9 })).map(({ plain }) => plain.id)).toEqual([goes]);
  await store.perform([caseSubject(goes)], (known, context) => deliverSmall(known, goes, context));
  await expectWhole(desk, [stays]);
  expect(await store.cases.rows({ awaits: 'deliver', limit: 9 })).toEqual([]);
  await store.dispose();
  await deleteDatabases(desk.scope);
  await (await desk.start()).dispose();
  await expectWhole(desk, [stays]);
});

test('S73 what waits for the database stands among the cases in hand as it is since its last act', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  const restore = failDatabaseWrites();
  await addNote(store, id, '家属来电');
  const { id: second } = await takeCase(store, { name: '石大山' });
  const known = await store.cases.inHand();
  restore();
  expect(known.map((row) => row.id).sort()).toEqual([id, second].sort());
  expect(await store.cases.count()).toBe(2);
  await store.repairNow();
  await expectWhole(desk, [id, second]);
  await store.dispose();
});
