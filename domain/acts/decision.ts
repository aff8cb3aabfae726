import type { NewEntry } from '../ledger/entry.ts';

/** Why an act cannot be done; `text` is the sentence for the clerk, `field` the place of the screen it is about. */
export type Refusal = { readonly ok: false; readonly code: string; readonly text: string; readonly field?: string };

/** What a decision gives: the entries of one act, and what the screen needs to go on. */
export type Decision<Value = undefined> =
  | { readonly ok: true; readonly entries: readonly NewEntry[]; readonly value: Value }
  | Refusal;
