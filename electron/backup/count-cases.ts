import { basename, join } from 'node:path';
import { scanFrames } from '../journal/frame.ts';
import { decodeSubjects } from '../journal/records.ts';
import { segmentNumber } from '../journal/segment.ts';
import type { BackupDisk } from './backup-disk.ts';
import { using } from './using.ts';

/** A file of the record, as `journal/000001.log`, and how much of it counts. */
type Part = { readonly name: string; readonly size: number };

/**
 * How many of these subjects are cases of which something was entered. A key alone is none: it is on the disk before its act is
 * written, and a power cut comes in between. Holds one segment at a time.
 * @throws errors of the disk
 */
export async function countCases(
  disk: BackupDisk,
  recordFolder: string,
  parts: readonly Part[],
  subjects: readonly string[],
): Promise<number> {
  const bare = new Set(subjects.filter((subject) => subject.startsWith('case:')));
  const all = bare.size;
  for (const { name, size } of parts.filter((part) => segmentNumber(basename(part.name)) !== undefined)) {
    if (bare.size === 0) break;
    const bytes = await using(disk.openToRead(join(recordFolder, name)), (file) => file.read(0, size));
    for (const piece of scanFrames(bytes))
      if (piece.type === 'frame') for (const subject of decodeSubjects(piece.frame)) bare.delete(subject);
  }
  return all - bare.size;
}
