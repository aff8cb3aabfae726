import { handOffLines } from '../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../domain/acts/intake-acts.ts';
import { caseSubject, type Subject } from '../../domain/ledger/entry.ts';
import type { Decide } from '../../renderer/desk/session.ts';
import type { Store } from '../../renderer/store/store.ts';
import { STEP } from './at-unit.ts';
import type { smallIntake } from './small-intake.ts';

async function done<Value>(store: Store, subjects: readonly Subject[], decide: Decide<Value>): Promise<Value> {
  const result = await store.perform(subjects, decide);
  if (!result.ok) throw new Error(result.text);
  return result.value;
}

/** The same act on each of these cases, written as one: many cases one by one would take a minute. */
export async function onEach(
  store: Store,
  ids: readonly string[],
  act: (id: string, at: number) => Decide<unknown>,
): Promise<void> {
  await done(store, ids.map(caseSubject), (desk, context) => {
    const decided = ids.map((id, at) => act(id, at)(desk, context));
    const refused = decided.find((one) => !one.ok);
    if (refused) return refused;
    return { ok: true, value: undefined, entries: decided.flatMap((one) => (one.ok ? one.entries : [])) };
  });
}

/** As many cases accepted as there are intakes, in their order; gives their ids. */
export async function takeMany(store: Store, intakes: readonly ReturnType<typeof smallIntake>[]) {
  const all = intakes.map((intake) => ({ id: store.newId(), intake }));
  const ids = all.map(({ id }) => id);
  const intakeOf = new Map(all.map(({ id, intake }) => [id, intake]));
  await onEach(store, ids, (id) => (desk, context) => {
    const intake = intakeOf.get(id);
    if (!intake) throw new Error(`no intake for ${id}`);
    return receiveAndAccept(desk, id, intake, context);
  });
  return ids;
}

/** All of them on one slip to their unit; gives the slip. */
export async function handOverMany(store: Store, ids: readonly string[]): Promise<string> {
  const lines = ids.map((caseId) => ({ caseId, step: STEP }));
  const { slip } = await done(store, ids.map(caseSubject), (desk, context) => handOffLines(desk, lines, context));
  return slip;
}
