import { z } from 'zod';
import { ledgerHead, ledgerInfo } from '../../domain/ledger/ledger-info.ts';
import { ledgerStanding } from '../../domain/ledger/lineage.ts';
import { journaledAct, sealedValue, unnumberedAct, wrappedKey } from '../../domain/ledger/sealed.ts';
import { channel, orFailure } from './channel.ts';

/** The desk's own record, or the practice desk's. Each has its own folder, ledger and database. */
export const storeName = z.enum(['desk', 'practice']);
export type StoreName = z.infer<typeof storeName>;

const place = ledgerHead.omit({ ledger: true });

/**
 * Entries that are missing here: those of a ledger after one place and before another. `ledger` null: nothing says whose.
 * `before` null: nothing comes after them. Both the same: only a head or a closing record is unreadable.
 */
export const journalHole = z.object({ ledger: z.string().nullable(), after: place, before: place.nullable() });
export type JournalHole = Readonly<z.infer<typeof journalHole>>;

/**
 * What the journal found when it was opened:
 * `torn-tail-cut` a last record that a power cut left half written was cut away (it was never called saved) ·
 * `rolled-back` the journal is shorter than, or other than, what was acknowledged: a new ledger was opened that names
 * its predecessor · `damaged` a record in the middle cannot be read; everything readable is kept · `keys-damaged` so in
 * the file of keys; what is lacking the database gives back ·
 * `joined` what an archive held more was taken in; said until the new ledger has its first entry.
 */
export const journalFinding = z.object({
  code: z.enum(['torn-tail-cut', 'rolled-back', 'damaged', 'keys-damaged', 'joined']),
  detail: z.string(),
});
export type JournalFinding = z.infer<typeof journalFinding>;

export const journalContract = {
  /** `acknowledged`: the head the database last knew to be journaled, null for an empty database. */
  'journal.open': channel(
    z.object({ store: storeName, acknowledged: ledgerHead.nullable() }),
    /** `earlier`: the other ledgers here and their ends. `keys`: of how many subjects the journal has the key. */
    orFailure({
      ledger: ledgerInfo,
      head: ledgerHead,
      earlier: z.array(ledgerStanding),
      keys: z.int(),
      findings: z.array(journalFinding),
    }),
  ),
  /**
   * One act = one record = one fsync. The answer comes only after the fsync. Codes: disk-full, read-only, not-open (also
   * after a failed write that could not be taken back: open again), too-large (64 MB), io.
   */
  'journal.append': channel(
    z.object({ store: storeName, act: unnumberedAct }),
    /** `cursor`: for `journal.read`, behind this act. */
    orFailure({ ledger: z.string(), firstSeq: z.int(), head: ledgerHead, cursor: z.string() }),
  ),
  /**
   * Reads acts back, oldest first, over all ledgers of this journal. `from` is a cursor as `next` gave it, or null for
   * the beginning; `next` is null at the end. May give fewer than `limit`. What cannot be read is passed over and said
   * in `findings`.
   */
  'journal.read': channel(
    z.object({ store: storeName, from: z.string().nullable(), limit: z.int().positive().max(5000) }),
    orFailure({
      acts: z.array(journaledAct),
      /** The keys of the subjects of these acts. */
      keys: z.array(wrappedKey),
      ledgers: z.array(ledgerInfo),
      next: z.string().nullable(),
      findings: z.array(journalFinding),
    }),
  ),
  /**
   * Checks the next stretch of the journal whole: every record, every link of the chain. A start reads only the newest
   * stretch, so this is for idle time. Begin with null, pass `next` on until it is null.
   */
  'journal.verify': channel(
    z.object({ store: storeName, from: z.string().nullable() }),
    orFailure({ findings: z.array(journalFinding), next: z.string().nullable() }),
  ),
  /**
   * Destroys the keys of cases that were taken off the desk, and of their slips, durably; twice is harmless. Their acts stay and the chain
   * still verifies, but nobody can open them again. Code beside: `not-erased` no entry of the journal says so of one of them, and
   * then none is destroyed. Codes as of `journal.append`; after a failure ask again.
   */
  'journal.forget': channel(
    z.object({ store: storeName, subjects: z.array(z.string().regex(/^(case|slip):[0-9A-Za-z-]{1,80}$/)).max(10_000) }),
    orFailure({}),
  ),
  /** Gives back keys that the journal's file of keys lost. `kept`: how many of them it did not have. */
  'journal.keepKeys': channel(
    z.object({ store: storeName, keys: z.array(wrappedKey).max(5000) }),
    orFailure({ kept: z.int() }),
  ),
  /** Where entries are missing, the last entry of each ledger, and the ledgers whose heads can be read. Reads the whole journal: only where damage was found. */
  'journal.holes': channel(
    z.object({ store: storeName }),
    orFailure({ holes: z.array(journalHole), ends: z.array(ledgerHead), ledgers: z.array(ledgerInfo) }),
  ),
  /**
   * Gives back entries that are missing behind `after` (of a hole, or of a ledger's end), in parts, counted from 0: a run may be
   * longer than what fits into memory. They must lead from the entry before the hole to the one after it, or nothing is
   * written (`does-not-fit`). `info`: the ledger's own. The answer is the ledger that goes on: while it has no entry, it
   * names the end that was given back.
   */
  'journal.giveBack': channel(
    z.object({
      store: storeName,
      info: ledgerInfo,
      after: place,
      acts: z.array(journaledAct).max(5000),
      part: z.int().nonnegative(),
      isLast: z.boolean(),
    }),
    orFailure({ ledger: ledgerInfo }),
  ),
  /** Drafts are kept beside the ledger, one sealed file each (temp + fsync + rename). */
  'draft.save': channel(z.object({ store: storeName, id: z.uuid(), sealed: sealedValue }), orFailure({})),
  'draft.delete': channel(z.object({ store: storeName, id: z.uuid() }), orFailure({})),
  'draft.list': channel(
    z.object({ store: storeName }),
    /** `unreadable`: damaged, or the disk does not give them; they stay where they are. */
    orFailure({ drafts: z.array(z.object({ id: z.uuid(), sealed: sealedValue })), unreadable: z.array(z.uuid()) }),
  ),
} as const;
