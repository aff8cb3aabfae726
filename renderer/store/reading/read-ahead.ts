import { liveQuery } from 'dexie';
import type { StoreDatabase } from '../schema.ts';

/**
 * Begins to read the cases in hand before anybody asks for them: nothing of them is sealed, and a passphrase takes a while.
 * Dexie's cache answers the same question from what a live query read, for as long as one lives. Gives the way to end it:
 * once the first who asked has his answer, or what was read is about to change.
 */
export function readAhead({ inHand }: StoreDatabase): () => void {
  // Whoever asks finds out for himself that the database does not answer.
  const reading = liveQuery(() => inHand.toArray()).subscribe({ error: () => undefined });
  return () => reading.unsubscribe();
}
