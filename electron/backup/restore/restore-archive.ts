import { join } from 'node:path';
import type { Failure } from '../../contract/channel.ts';
import { beginLedger, type JournalPorts } from '../../journal/open-journal.ts';
import { verifySegment } from '../../journal/read-journal.ts';
import { standingsOf } from '../../journal/standings.ts';
import { surveyJournal } from '../../journal/survey.ts';
import type { ArchiveHeader } from '../archive/header.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { Refused } from '../backup-failure.ts';
import type { OnProgress } from '../progress.ts';
import { isRecordEmpty } from './empty-record.ts';
import { asideOf, COMPLETE, settleRestore } from './settle-restore.ts';
import { unpackArchive } from './unpack-archive.ts';

export type RestorePorts = Omit<JournalPorts, 'files'> & { readonly disk: BackupDisk };

export type Restoring = {
  readonly archive: string;
  readonly recordFolder: string;
  readonly deskKey: Uint8Array;
  /** Founds the vault in the folder that will be the record. */
  readonly foundVault: (folder: string) => Promise<{ readonly ok: true } | Failure>;
  readonly onProgress: OnProgress;
};

/** `damages`: what was unreadable in the record already when the archive was made, in words for the telephone. */
export type Restored = { readonly header: ArchiveHeader; readonly files: number; readonly damages: readonly string[] };

/**
 * Brings a record back from an archive to a PC that has none. All of it is written aside and checked; one renaming then
 * makes it the record. The journal goes on under a new ledger that names its predecessor: numbers given after the
 * archive was made lie printed somewhere and are never given again.
 * @throws an error of the disk, `NotReadable`, `Refused`, or what `onProgress` throws; nothing is left behind
 */
export async function restoreArchive(ports: RestorePorts, restoring: Restoring): Promise<Restored | Failure> {
  const { disk } = ports;
  const { recordFolder } = restoring;
  if (!(await isRecordEmpty(disk, recordFolder))) throw new Refused('not-empty');
  const aside = asideOf(recordFolder);
  await disk.removeFolder(aside);
  try {
    const { header, files } = await unpackArchive(disk, aside, restoring);
    const damages = await openNewLedger(ports, join(aside, 'journal'));
    const founded = await restoring.foundVault(aside);
    if (!founded.ok) {
      await disk.removeFolder(aside);
      return founded;
    }
    await disk.replace(join(aside, COMPLETE), new Uint8Array());
    await settleRestore(disk, recordFolder);
    return { header, files: files.length, damages };
  } catch (problem) {
    // Once it is complete it holds, whatever went wrong in the renaming: the next start ends it.
    if ((await disk.sizeOf(join(aside, COMPLETE)).catch(() => null)) === null)
      await disk.removeFolder(aside).catch(() => undefined);
    throw problem;
  }
}

async function openNewLedger(ports: RestorePorts, journal: string): Promise<readonly string[]> {
  const { disk } = ports;
  const { segments, findings } = await surveyJournal(disk, journal);
  const details = findings.map(({ detail }) => detail);
  let from: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof verifySegment>> = await verifySegment(disk, journal, from);
    details.push(...part.findings.map(({ detail }) => detail));
    from = part.next;
  } while (from !== null);
  const last = standingsOf(segments).at(-1);
  const head = last ? { ledger: last.info.ledger, seq: last.seq, hash: last.hash } : null;
  await beginLedger({ ...ports, files: disk }, journal, segments, head, 'restored');
  return [...new Set(details)];
}
