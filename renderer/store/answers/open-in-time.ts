import type { Dexie } from 'dexie';
import type { Ports } from '../parts.ts';

/** Opens the database, or rejects: also when it neither opens nor fails within the patience. Milliseconds. */
export async function openInTime(db: Dexie, after: Ports['after'], patience: number): Promise<void> {
  const callOff = after(patience, () => db.close());
  try {
    await db.open();
  } finally {
    callOff();
  }
}
