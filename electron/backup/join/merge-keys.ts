import { join } from 'node:path';
import { findUndecided } from '../../journal/find-undecided.ts';
import { scanFrames } from '../../journal/frame.ts';
import { decodeKey, encodeKey } from '../../journal/records.ts';
import type { BackupDisk } from '../backup-disk.ts';

/** The key log as it is to be, and how many keys of the archive were missing in it. */
export type MergedKeys = { readonly bytes: Uint8Array; readonly added: number };

/**
 * The key log of this record, and behind it those keys of the archive that are missing here, whether their acts come from the
 * archive or the file of keys was damaged. What an entry of the record says was erased stays without its key.
 */
export async function mergeKeys(disk: BackupDisk, ownFolder: string, archiveFolder: string): Promise<MergedKeys> {
  const own = await disk.read(join(ownFolder, 'keys.log'));
  const known = new Set(recordsOf(own).map(({ bytes }) => bytes.toString('base64')));
  const names = await disk.list(archiveFolder);
  const theirs = names.includes('keys.log') ? recordsOf(await disk.read(join(archiveFolder, 'keys.log'))) : [];
  const missing = theirs.filter(({ bytes }) => !known.has(bytes.toString('base64')));
  const kept = await findUndecided(
    disk,
    ownFolder,
    missing.map(({ subject }) => subject),
  );
  const added = missing.filter(({ subject }) => kept.has(subject));
  return { bytes: Buffer.concat([own, ...added.map(({ bytes }) => bytes)]), added: added.length };
}

function recordsOf(log: Uint8Array): readonly { readonly subject: string; readonly bytes: Buffer }[] {
  return [...scanFrames(log)].flatMap((piece) => {
    const key = piece.type === 'frame' ? decodeKey(piece.frame) : undefined;
    return key ? [{ subject: key.subject, bytes: Buffer.from(encodeKey(key)) }] : [];
  });
}
