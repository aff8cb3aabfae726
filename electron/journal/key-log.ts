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
  readonly keys: () => readonly WrappedKey[];
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
  const keys = new Map<string, WrappedKey>();
  const damaged: string[] = [];
  let length = 0;
  for (const piece of scanFrames(bytes)) {
    if (piece.type === 'torn') break;
    const key = piece.type === 'frame' ? decodeKey(piece.frame) : undefined;
    if (key) keys.set(nameOf(key), key);
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

function keyLog(file: LogFile, keys: Map<string, WrappedKey>): KeyLog {
  return {
    keys: () => [...keys.values()],
    add: async (given) => {
      const missing = given.filter((key) => !keys.has(nameOf(key)));
      if (missing.length === 0) return;
      await file.append(Buffer.concat(missing.map(encodeKey)));
      for (const key of missing) keys.set(nameOf(key), key);
    },
    close: () => file.close(),
  };
}

function nameOf({ subject, suite, bytes }: WrappedKey): string {
  return `${subject} ${suite} ${Buffer.from(bytes).toString('base64')}`;
}
