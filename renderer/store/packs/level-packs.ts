import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import type { CountyPack } from '../../../electron/contract/pack-contract.ts';
import type { Bridge } from '../../../electron/contract.ts';
import type { PackRecord, StoreDatabase } from '../schema.ts';

/**
 * Brings back what the county imported and this database does not hold: it was lost and is new, or the record came from
 * an archive. To be done before the shipped packs are offered, which take nobody's place.
 * @returns how many could not be brought back
 */
export async function levelPacks(bridge: Bridge, store: StoreName, db: StoreDatabase): Promise<number> {
  const listed = await bridge.call('pack.list', { store }).catch(() => null);
  if (!listed?.ok || listed.hashes.length === 0) return 0;
  const held = new Set(await db.packs.where('hash').anyOf(listed.hashes).primaryKeys());
  const missing = listed.hashes.filter((hash) => !held.has(hash));
  const read = await Promise.all(missing.map((hash) => readBack(bridge, store, hash)));
  const found = read.filter((pack) => pack !== null);
  if (found.length > 0) await putBack(db, found);
  return missing.length - found.length;
}

async function readBack(bridge: Bridge, store: StoreName, hash: string): Promise<PackRecord | null> {
  const got = await bridge.call('pack.get', { store, hash }).catch(() => null);
  return got?.ok ? recordOf(hash, got.pack) : null;
}

function recordOf(hash: string, pack: CountyPack): PackRecord {
  return { hash, origin: 'imported', ...pack };
}

/** Of each kind the one imported last is in use again, unless a later one is already. */
async function putBack(db: StoreDatabase, packs: readonly PackRecord[]): Promise<void> {
  await db.transaction('rw', [db.packs, db.packsInUse], async () => {
    await db.packs.bulkPut([...packs]);
    for (const { kind, hash, adoptedAt } of packs.toSorted((one, other) => one.adoptedAt - other.adoptedAt)) {
      const pointer = await db.packsInUse.get(kind);
      const inUse = pointer && (await db.packs.get(pointer.hash));
      if (inUse?.origin === 'imported' && inUse.adoptedAt > adoptedAt) continue;
      await db.packsInUse.put({ kind, hash, problem: '' });
    }
  });
}
