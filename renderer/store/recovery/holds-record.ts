import { Dexie } from 'dexie';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { databaseName } from '../schema.ts';

/**
 * Whether a database lies here that once stood beside a journal of this record. Asked where neither vault nor journal is
 * there: a first set-up would bury it. One that cannot be opened counts, too; nobody knows what it holds.
 */
export async function holdsRecord(store: StoreName, scope = ''): Promise<boolean> {
  const first = `${scope}${databaseName(store, 1)}`;
  const names = (await Dexie.getDatabaseNames()).filter((name) => name === first || name.startsWith(`${first}-`));
  const held = await Promise.all(names.map((name) => hasStanding(name).catch(() => true)));
  return held.includes(true);
}

async function hasStanding(name: string): Promise<boolean> {
  const db = await new Dexie(name).open();
  try {
    const standing: { readonly acknowledged?: unknown } | undefined = await db.table('standing').get('standing');
    return Boolean(standing?.acknowledged);
  } finally {
    db.close();
  }
}
