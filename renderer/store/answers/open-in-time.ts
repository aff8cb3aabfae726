import type { Dexie } from 'dexie';
import type { Ports } from '../parts.ts';
import { Unanswered } from './unanswered.ts';

/**
 * Opens the database, or rejects: as `Unanswered` when it neither opens nor fails within the patience. Milliseconds.
 */
export async function openInTime(db: Dexie, after: Ports['after'], patience: number): Promise<void> {
  let isLate = false;
  const callOff = after(patience, () => {
    isLate = true;
    db.close();
  });
  try {
    await db.open();
  } catch (problem) {
    throw isLate ? new Unanswered() : problem;
  } finally {
    callOff();
  }
}
