import { join } from 'node:path';
import { scanFrames } from '../../journal/frame.ts';
import { decodeKey, encodeKey } from '../../journal/records.ts';
import { segmentPath } from '../../journal/segment.ts';
import { walkSegment } from '../../journal/walk.ts';
import type { BackupDisk } from '../backup-disk.ts';
import type { LyingJournal } from './pick-segments.ts';

/**
 * The key log of this record, and behind it those keys of the archive that are missing here. A subject with acts and
 * without a key was erased here on purpose: its key stays destroyed.
 */
export async function mergeKeys(disk: BackupDisk, here: LyingJournal, archiveFolder: string): Promise<Uint8Array> {
  const own = await disk.read(join(here.folder, 'keys.log'));
  const records = recordsOf(own);
  const known = new Set(records.map(({ bytes }) => bytes.toString('base64')));
  const keyed = new Set(records.map(({ subject }) => subject));
  const acted = await subjectsOf(disk, here);
  const isErased = (subject: string) => acted.has(subject) && !keyed.has(subject);
  const names = await disk.list(archiveFolder);
  const theirs = names.includes('keys.log') ? recordsOf(await disk.read(join(archiveFolder, 'keys.log'))) : [];
  const missing = theirs.filter(({ subject, bytes }) => !known.has(bytes.toString('base64')) && !isErased(subject));
  return Buffer.concat([own, ...missing.map(({ bytes }) => bytes)]);
}

function recordsOf(log: Uint8Array): readonly { readonly subject: string; readonly bytes: Buffer }[] {
  return [...scanFrames(log)].flatMap((piece) => {
    const key = piece.type === 'frame' ? decodeKey(piece.frame) : undefined;
    return key ? [{ subject: key.subject, bytes: Buffer.from(encodeKey(key)) }] : [];
  });
}

async function subjectsOf(disk: BackupDisk, { folder, segments }: LyingJournal): Promise<Set<string>> {
  const subjects = new Set<string>();
  for (const { number } of segments)
    for (const step of walkSegment(await disk.read(segmentPath(folder, number))))
      if (step.type === 'act') for (const { header } of step.act.entries) subjects.add(header.subject);
  return subjects;
}
