import type { Dexie } from 'dexie';
import type { Ports } from '../parts.ts';
import { LONG_PATIENCE } from './patience.ts';

/** Opens the database, or rejects: also when it neither opens nor fails. */
export async function openInTime(db: Dexie, after: Ports['after']): Promise<void> {
  const callOff = after(LONG_PATIENCE, () => db.close());
  try {
    await db.open();
  } finally {
    callOff();
  }
}
