import type { Refusal } from '../../../domain/acts/decision.ts';

/**
 * The act is saved for good. `database: 'behind'`: it stands in the journal and is shown everywhere, and the database
 * is being repaired; it must not be asked for again.
 */
export type Saved<Value> = {
  readonly ok: true;
  readonly value: Value;
  readonly savedAt: number;
  readonly database: 'current' | 'behind';
};

/** Nothing happened. Either the decision refused, or nothing could be written (code `journal.…`, `store.…`). */
export type ActResult<Value> = Saved<Value> | Refusal;
