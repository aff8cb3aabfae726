/**
 * The disk as the journal needs it. A port, so that a full disk, a write-protected one and a power cut can be played
 * in tests. Errors carry Node's `code` (`ENOSPC`, …).
 */
export interface Files {
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Names of the files in the folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly open: (path: string) => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a whole file so that a power cut leaves the old one or the new one: temp, fsync, rename, fsync of the folder. */
  readonly replace: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Removes a file, durably. One that is not there is as good as removed. */
  readonly remove: (path: string) => Promise<void>;
}

/** An existing file, open for reading and writing. */
export interface OpenFile {
  readonly size: () => Promise<number>;
  readonly read: (from: number, length: number) => Promise<Uint8Array>;
  /** All of the bytes or an error; after an error some of them may be there. */
  readonly write: (at: number, bytes: Uint8Array) => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}
