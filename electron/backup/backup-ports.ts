import type { Failure } from '../contract/channel.ts';
import type { JournalPorts } from '../journal/open-journal.ts';
import type { Recovery } from '../vault/recovering.ts';
import type { Key, KeyWrap } from '../vault/wrap.ts';
import type { ArchiveIndex } from './archive/members.ts';
import type { BackupDisk } from './backup-disk.ts';
import type { AtRest } from './plan-backup.ts';

/** What backup and restore need of the program around them. */
export type BackupPorts = Omit<JournalPorts, 'files'> & {
  readonly disk: BackupDisk;
  readonly random: (length: number) => Uint8Array;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
  readonly after: (ms: number, work: () => unknown) => () => void;
  /** The program's. */
  readonly version: string;
  readonly recordFolder: string;
  readonly atRest: AtRest;
  /** Nobody writes to the record while the task runs; the window opens it again. */
  readonly whileClosed: <T>(task: () => Promise<T>) => Promise<T>;
  /** The system's dialogs; null when the person gave up. */
  readonly choose: { readonly folder: () => Promise<string | null>; readonly archive: () => Promise<string | null> };
  readonly vault: {
    readonly key: () => Uint8Array | null;
    readonly recoveryWrap: () => Promise<KeyWrap | null>;
    readonly operators: () => Promise<ArchiveIndex['operators']>;
    /** Founds a vault in this folder around the key that the recovery key opens. */
    readonly foundIn: (folder: string, recovery: KeyWrap, given: Recovery) => Promise<{ readonly ok: true } | Failure>;
    /** The same beside the record, where its own vault cannot be read. */
    readonly mend: (recovery: KeyWrap, given: Recovery) => Promise<{ ok: true; key: Key } | Failure>;
  };
};
