import type { Files, OpenFile } from '../journal/files.ts';

/**
 * The disk as backup and restore need it: beside what the journal needs, files that grow piece by piece, on media that
 * may be read-only, and whole folders. A port for the same reason: full, pulled out, and killed in the middle.
 */
export interface BackupDisk extends Files {
  /** A new, empty file for writing and reading; one that was there is emptied. */
  readonly create: (path: string) => Promise<OpenFile>;
  readonly openToRead: (path: string) => Promise<OpenFile>;
  /** Gives a file or folder its final name, durably. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Names of the folders in a folder; none when it is not there. */
  readonly folders: (folder: string) => Promise<readonly string[]>;
  /** Null when nothing of this name is there. Bytes of a file; of a folder any number. */
  readonly sizeOf: (path: string) => Promise<number | null>;
  /** Which file lies under this name: another one once it was replaced. Null when nothing does. */
  readonly identityOf: (path: string) => Promise<string | null>;
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Bytes that still fit on the medium of this folder. */
  readonly room: (folder: string) => Promise<number>;
}
