import { z } from 'zod';
import { ledgerStanding } from '../../domain/ledger/lineage.ts';
import { fileName as attachmentName } from './attachment-contract.ts';
import { channel, nothing, orFailure } from './channel.ts';

const bytes = z.int().nonnegative();

/** What goes into an archive, counted before it is made. `cases`: those of which something was entered and whose key is there. */
export const archiveContents = z.object({
  cases: z.int().nonnegative(),
  entries: z.int().nonnegative(),
  drafts: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes,
});
export type ArchiveContents = Readonly<z.infer<typeof archiveContents>>;

/** How the last backup ended. `code` is '' when it is good: written, read back and checked. `bytes` of the archive. */
export const backupResult = z.object({
  at: z.int().nonnegative(),
  code: z.string(),
  detail: z.string(),
  folder: z.string(),
  name: z.string(),
  bytes,
  ms: z.int().nonnegative(),
  contents: archiveContents.nullable(),
  /** Drafts, packs and attachments that the disk did not give; they are not in it. */
  unreadable: z.int().nonnegative().default(0),
});
export type BackupResult = Readonly<z.infer<typeof backupResult>>;

/** Bytes of the phase. */
export const backupProgress = z.object({
  phase: z.enum(['idle', 'writing', 'checking', 'restoring']),
  done: bytes,
  of: bytes,
});
export type BackupProgress = Readonly<z.infer<typeof backupProgress>>;

/**
 * How an archive stands to this PC's record: `fresh` there is none here · `held` everything of it is here · `more` it
 * knows what this PC does not · `other-desk` they have no ledger in common.
 */
export const archiveRelation = z.enum(['fresh', 'held', 'more', 'other-desk']);
export type ArchiveRelation = z.infer<typeof archiveRelation>;

/** Work of another branch of this record, by the code of the ledger it left by; times in epoch ms. `alsoHere`: acted on here too, since. */
export const otherBranch = z.object({
  code: z.string(),
  cases: z.array(
    z.object({
      case: z.string(),
      entries: z.int().positive(),
      from: z.int(),
      to: z.int(),
      operators: z.array(z.string()),
      alsoHere: z.boolean(),
    }),
  ),
});
export type OtherBranch = Readonly<z.infer<typeof otherBranch>>;

const fileName = z.string();

/** The sheet's key, and whoever holds it with the passphrase he chooses. */
const withSheet = z.object({
  recoveryKey: z.string().max(200),
  no: z.string().min(1).max(32),
  name: z.string().min(1).max(50),
  passphrase: z.string().max(512),
});

/**
 * Backup and restore of the desk's own record; practice has none. The window hands over no paths: what was chosen in the
 * system's dialog is kept in the main process. Codes beside the disk's (`disk-full`, `read-only`, `io`): `gone` the stick
 * or folder is not there · `busy` · `cancelled` · `locked` nobody is signed in · `none` nothing was chosen ·
 * `check-failed` what was read back was not what was written · `no-archive` · `later-format` · `damaged` · `wrong-key` ·
 * `not-empty` · `disk-full-here` · those of the vault.
 */
export const backupContract = {
  /** `folder` for backups by hand, `second` for the daily one; '' when not chosen. `goodAt`: the last good one of any kind. */
  'backup.status': channel(
    nothing,
    z.object({
      folder: z.string(),
      second: z.string(),
      byHand: backupResult.nullable(),
      daily: backupResult.nullable(),
      goodAt: z.int().nonnegative().nullable(),
    }),
  ),
  /** Asks for a folder; null when the person gave up. */
  'backup.chooseFolder': channel(
    z.object({ for: z.enum(['by-hand', 'daily']) }),
    z.union([z.null(), orFailure({ folder: z.string() })]),
  ),
  'backup.stopDaily': channel(nothing, orFailure({})),
  'backup.make': channel(nothing, orFailure({ result: backupResult })),
  'backup.progress': channel(nothing, backupProgress),
  /** What is under way ends with `cancelled`, and leaves nothing behind. */
  'backup.cancel': channel(nothing, orFailure({})),
  /** Asks for an archive and says what its open part says; null when the person gave up. */
  'backup.chooseArchive': channel(
    nothing,
    z.union([
      z.null(),
      orFailure({
        fileName,
        station: z.string(),
        madeAt: z.int(),
        version: z.string(),
        bytes,
        contents: archiveContents,
        ledgers: z.array(ledgerStanding),
        relation: archiveRelation,
      }),
    ]),
  ),
  /** Whether the recovery key opens the chosen archive, and who may sign in at its desk. */
  'backup.openArchive': channel(
    z.object({ recoveryKey: z.string().max(200) }),
    orFailure({ operators: z.array(z.object({ no: z.string(), name: z.string() })) }),
  ),
  /**
   * Gives the record of this PC a new vault, where its own cannot be read, around the key that the recovery key opens in
   * the chosen archive; the record itself is not touched. Codes beside: `other-desk` · `exists` the vault is whole.
   */
  'backup.mendVault': channel(withSheet, orFailure({ key: z.instanceof(Uint8Array) })),
  /** Brings the chosen archive to this PC; the operator gets the passphrase he chose. `damages`: for the telephone. */
  'backup.restore': channel(withSheet, orFailure({ contents: archiveContents, damages: z.array(z.string()) })),
  /**
   * Takes what the chosen archive holds beyond this record in beside it, missing keys and missing or damaged attachments too;
   * nothing that is whole here is changed. `erased`: names of documents that went with erased cases; they stay away. The journal is
   * closed afterwards: the window loads anew. `entries`: lost in the middle of a ledger, put back in their places; `missing`: that
   * are still lost there. Codes beside: `nothing-new` · `still-missing` the same, where entries are lost here that it has neither.
   */
  'backup.join': channel(
    z.object({ erased: z.array(attachmentName).max(1_000_000) }),
    orFailure({
      segments: z.int().nonnegative(),
      entries: z.int().nonnegative(),
      missing: z.int().nonnegative(),
      keys: z.int().nonnegative(),
      files: z.int().nonnegative(),
    }),
  ),
  /** The ledgers of this PC's record, oldest first; the last one goes on. */
  'backup.lineage': channel(nothing, orFailure({ ledgers: z.array(ledgerStanding) })),
  /** Which cases were acted on in another branch: on a PC restored from the same archive, or here before it was set back. */
  'backup.otherBranches': channel(nothing, orFailure({ branches: z.array(otherBranch) })),
} as const;
