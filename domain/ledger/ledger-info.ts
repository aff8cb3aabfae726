import { z } from 'zod';

/**
 * Why a ledger was opened: `first` a new desk · `rolled-back` the journal knew less, or other, than the database ·
 * `damaged` the end of the one before could not be read · `restored` the record came back from an archive · `joined` an
 * archive held more than the journal and was taken in beside it.
 */
export const ledgerCause = z.enum(['first', 'rolled-back', 'damaged', 'restored', 'joined']);
export type LedgerCause = z.infer<typeof ledgerCause>;

/**
 * One incarnation of one desk. A restore, a new PC, a lost or rolled-back tail opens a new ledger that names its
 * predecessor and the last entry it still knew of it; both branches are kept.
 * `code` (6 digits) goes into every number of cases and papers, so that a fork never reuses one.
 */
export const ledgerInfo = z.object({
  ledger: z.string().regex(/^[0-9a-z-]{8,64}$/),
  code: z.string().regex(/^\d{6}$/),
  openedAt: z.int().nonnegative(),
  predecessor: z
    .object({ ledger: z.string(), seq: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) })
    .nullable(),
  /** Absent in ledgers from before it was written down. */
  cause: ledgerCause.optional(),
});
export type LedgerInfo = Readonly<z.infer<typeof ledgerInfo>>;

/** The end of a ledger as somebody knows it: last seq (0 when empty) and its hash. */
export const ledgerHead = z.object({
  ledger: z.string(),
  seq: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LedgerHead = Readonly<z.infer<typeof ledgerHead>>;
