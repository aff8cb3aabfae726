import { join } from 'node:path';
import type { WrappedKey } from '../../domain/ledger/sealed.ts';
import type { JournalFinding } from '../contract/journal-contract.ts';
import type { Files } from './files.ts';
import { scanFrames } from './frame.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { decodeKey, encodeKey } from './records.ts';

/**
 * The wrapped keys of the subjects, in a small file of their own, so that one key can later be destroyed by rewriting
 * it. Synced before the act that needs them. A key stands only once; a later one for the same subject never replaces
 * an earlier one, because older contents still need it.
 */
export type KeyLog = {
  /** The keys of these subjects, in the order in which they were written. */
  readonly of: (subjects: Iterable<string>) => readonly WrappedKey[];
  readonly add: (keys: readonly WrappedKey[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openKeyLog(
  files: Files,
  folder: string,
): Promise<{ readonly log: KeyLog; readonly findings: readonly JournalFinding[] }> {
  const path = join(folder, 'keys.log');
  if (!(await files.list(folder)).includes('keys.log')) await files.replace(path, new Uint8Array());
  const { keys, length, size, damaged } = readKeys(await files.read(path));
  if (length < size) await cut(files, folder, path, length, size);
  const findings = damaged.map((detail): JournalFinding => ({ code: 'damaged', detail }));
  return { log: keyLog(await openLogFile(files, path, length), keys), findings };
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

function keyLog(file: LogFile, keys: KeysBySubject): KeyLog {
  return {
    of: (subjects) => [...new Set(subjects)].flatMap((subject) => keys.get(subject) ?? []),
    add: async (given) => {
      const missing = given.filter((key) => !isKept(keys, key));
      if (missing.length === 0) return;
      await file.append(Buffer.concat(missing.map(encodeKey)));
      for (const key of missing) keep(keys, key);
    },
    close: () => file.close(),
  };
}

type KeysBySubject = Map<string, readonly WrappedKey[]>;

function keep(keys: KeysBySubject, key: WrappedKey): void {
  if (!isKept(keys, key)) keys.set(key.subject, [...(keys.get(key.subject) ?? []), key]);
}

function isKept(keys: KeysBySubject, { subject, suite, bytes }: WrappedKey): boolean {
  return keys.get(subject)?.some((kept) => kept.suite === suite && Buffer.compare(kept.bytes, bytes) === 0) ?? false;
}
