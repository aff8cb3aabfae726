import { z } from 'zod';
import { entryHeader, subject } from './entry.ts';

const bytes = z.instanceof(Uint8Array);

/** A sealed value: `suite` names the algorithms, so that a certified SM module can stand beside today's. */
export const sealedValue = z.object({ suite: z.int().nonnegative(), bytes });
export type SealedValue = Readonly<z.infer<typeof sealedValue>>;

/** A subject's own key, wrapped by the desk's key. Destroying it takes the subject's contents off the desk. */
export const wrappedKey = z.object({ subject, suite: z.int().nonnegative(), bytes });
export type WrappedKey = Readonly<z.infer<typeof wrappedKey>>;

/** An entry on its way to the journal, which alone gives it its ledger and seq. `content`: hash of the content, hex. */
export const unnumberedEntry = z.object({
  header: entryHeader.omit({ ledger: true, seq: true }),
  content: z.string().regex(/^[0-9a-f]{64}$/),
  sealed: sealedValue,
});
export type UnnumberedEntry = Readonly<z.infer<typeof unnumberedEntry>>;

/** An entry as the journal keeps it. `sealed` is null once its content was destroyed; the chain still verifies. */
export const journaledEntry = z.object({
  header: entryHeader,
  content: z.string().regex(/^[0-9a-f]{64}$/),
  sealed: sealedValue.nullable(),
});
export type JournaledEntry = Readonly<z.infer<typeof journaledEntry>>;

/** An entry without its content: what the chain is made of. */
export type BareEntry = Pick<JournaledEntry, 'header' | 'content'>;

/** One act of a person: all of its entries stand in one record, written and synced at once, or none does. */
export const unnumberedAct = z.object({
  id: z.string().min(1).max(64),
  keys: z.array(wrappedKey),
  entries: z.array(unnumberedEntry).min(1).max(2000),
});
export type UnnumberedAct = Readonly<z.infer<typeof unnumberedAct>>;

export const journaledAct = z.object({ id: z.string(), entries: z.array(journaledEntry) });
export type JournaledAct = Readonly<z.infer<typeof journaledAct>>;
