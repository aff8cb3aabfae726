import type { WrappedKey } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';

/** Keys given back in one message; each weighs about a hundred bytes. */
const AT_ONCE = 2_000;

/**
 * The journal's file of keys may be lost or damaged while everything else is whole; nobody would notice before the
 * database is lost too, and then nothing opens. So they are counted at each opening, and the database gives back its own.
 * What was erased on purpose stays without its key, also while its row still waits to be removed.
 * @param journaled of how many subjects the journal has the key
 * @returns how many it lacked
 */
export async function giveBackKeys({ db, bridge, store, memory }: Parts, journaled: number): Promise<number> {
  if (journaled >= (await db.streams.count())) return 0;
  let given: WrappedKey[] = [];
  let kept = 0;
  const send = async () => {
    const keys = given;
    given = [];
    const answer = await bridge.call('journal.keepKeys', { store, keys });
    if (answer.ok) kept += answer.kept;
  };
  for (const subject of await db.streams.toCollection().primaryKeys()) {
    if (memory.place.erasedSubjects.has(subject)) continue;
    const record = await db.streams.get(subject);
    if (record) given.push({ subject, suite: record.key.suite, bytes: record.key.bytes });
    if (given.length >= AT_ONCE) await send();
  }
  await send();
  return kept;
}
