import { join } from 'node:path';
import type { WrappedKey } from '../../domain/ledger/sealed.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import type { Files } from './files.ts';
import { scanFrames } from './frame.ts';
import { HalfWritten, type LogFile, openLogFile } from './log-file.ts';
import { decodeKey, encodeKey } from './records.ts';

/**
 * The wrapped keys of the subjects, in a small file of their own, so that one key can be destroyed by rewriting it.
 * Synced before the act that needs them. A key stands only once; a later one for the same subject never replaces an
 * earlier one, because older contents still need it.
 */
export type KeyLog = {
  /** The keys of these subjects, in the order in which they were written. */
  readonly of: (subjects: Iterable<string>) => readonly WrappedKey[];
  /** Of how many subjects a key is here. */
  readonly count: () => number;
  /** Gives how many of them were not here yet. */
  readonly add: (keys: readonly WrappedKey[]) => Promise<number>;
  /**
   * Destroys the keys of these subjects: durable when it is answered, and a power cut leaves the old file or the new
   * one. What is unreadable or was cut away might be one of them, and goes too. Twice is harmless.
   * @throws errors of the disk; the file is then as before, or as after. `HalfWritten` when it could not be opened again
   */
  readonly forget: (subjects: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const NAME = 'keys.log';

/** What a power cut left half written. */
const isTornKeys = (name: string): boolean => /^torn-keys-\d+\.bin$/.test(name);

/** The file as it stands, opened to go on behind its last whole key. */
type Held = { readonly file: LogFile; readonly keys: KeysBySubject; readonly damaged: readonly string[] };

export async function openKeyLog(
  files: Files,
  folder: string,
): Promise<{ readonly log: KeyLog; readonly findings: readonly JournalFinding[] }> {
  const path = join(folder, NAME);
  if (!(await files.list(folder)).includes(NAME)) await files.replace(path, new Uint8Array());
  const held = await openKeys(files, folder);
  const findings = held.damaged.map((detail): JournalFinding => ({ code: 'keys-damaged', detail }));
  return { log: keyLog(files, folder, held), findings };
}

async function openKeys(files: Files, folder: string): Promise<Held> {
  const path = join(folder, NAME);
  const { keys, length, size, damaged } = readKeys(await files.read(path));
  if (length < size) await cut(files, folder, path, length, size);
  return { file: await openLogFile(files, path, length), keys, damaged };
}

function readKeys(bytes: Uint8Array) {
  const keys: KeysBySubject = new Map();
  const damaged: string[] = [];
  let length = 0;
  for (const piece of scanFrames(bytes)) {
    if (piece.type === 'torn') break;
    const key = piece.type === 'frame' ? decodeKey(piece.frame) : undefined;
    if (key) keep(keys, key);
    else damaged.push(`keys, bytes ${piece.at}-${piece.end}: unreadable`);
    length = piece.end;
  }
  return { keys, length, size: bytes.length, damaged };
}

async function cut(files: Files, folder: string, path: string, length: number, size: number): Promise<void> {
  const file = await files.open(path);
  try {
    await files.replace(join(folder, `torn-keys-${length}.bin`), await file.read(length, size - length));
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}

function keyLog(files: Files, folder: string, opened: Held): KeyLog {
  let held = opened;
  return {
    of: (subjects) => [...new Set(subjects)].flatMap((subject) => held.keys.get(subject) ?? []),
    count: () => held.keys.size,
    add: async (given) => {
      const missing = given.filter((key) => !isKept(held.keys, key));
      if (missing.length === 0) return 0;
      await held.file.append(Buffer.concat(missing.map(encodeKey)));
      for (const key of missing) keep(held.keys, key);
      return missing.length;
    },
    forget: async (subjects) => {
      if (held.damaged.length > 0 || subjects.some((subject) => held.keys.has(subject))) {
        // Windows does not let an open file be replaced.
        await held.file.close();
        const written = replaceKeys(files, folder, without(held.keys, subjects));
        // Whatever stands there now, the old or the new, is read anew; else the next key might be put behind a gap.
        held = await written.catch(() => undefined).then(() => openAgain(files, folder));
        await written;
      }
      for (const name of (await files.list(folder)).filter(isTornKeys)) await files.remove(join(folder, name));
    },
    close: () => held.file.close(),
  };
}

function replaceKeys(files: Files, folder: string, keys: readonly WrappedKey[]): Promise<void> {
  return files.replace(join(folder, NAME), Buffer.concat(keys.map(encodeKey)));
}

async function openAgain(files: Files, folder: string): Promise<Held> {
  return openKeys(files, folder).catch((cause: unknown) => {
    throw new HalfWritten('The keys could not be opened again', { cause });
  });
}

function without(keys: KeysBySubject, subjects: readonly string[]): readonly WrappedKey[] {
  const doomed = new Set(subjects);
  return [...keys].flatMap(([subject, own]) => (doomed.has(subject) ? [] : own));
}

type KeysBySubject = Map<string, readonly WrappedKey[]>;

function keep(keys: KeysBySubject, key: WrappedKey): void {
  if (!isKept(keys, key)) keys.set(key.subject, [...(keys.get(key.subject) ?? []), key]);
}

function isKept(keys: KeysBySubject, { subject, suite, bytes }: WrappedKey): boolean {
  return keys.get(subject)?.some((kept) => kept.suite === suite && Buffer.compare(kept.bytes, bytes) === 0) ?? false;
}
