import { basename, join } from 'node:path';
import { readRecoveryKey } from '../../domain/account/recovery-key.ts';
import type { LedgerStanding } from '../../domain/ledger/lineage.ts';
import type { ArchiveRelation, OtherBranch } from '../contract/backup-contract.ts';
import type { Failure } from '../contract/channel.ts';
import type { ArgsOf, ResultOf } from '../contract.ts';
import { lookAtSegments, standingsOf } from '../journal/standings.ts';
import { openKey, RECOVERY_PURPOSE, recoverySecret } from '../vault/wrap.ts';
import { readHeader } from './archive/header.ts';
import { NotReadable } from './archive/not-readable.ts';
import { readIndex } from './archive/read-archive.ts';
import { backupFailure, Refused } from './backup-failure.ts';
import type { BackupPorts } from './backup-ports.ts';
import { otherBranches } from './branches/other-branches.ts';
import { joinArchive } from './join/join-archive.ts';
import { isRecordEmpty } from './restore/empty-record.ts';
import { relationOf } from './restore/relation.ts';
import { restoreArchive } from './restore/restore-archive.ts';
import type { TaskSlot } from './task-slot.ts';
import { using } from './using.ts';

/** What the open part of an archive says, and how it stands to what is here. */
export async function inspectArchive(ports: BackupPorts, path: string): Promise<ResultOf<'backup.chooseArchive'>> {
  try {
    const { disk, recordFolder } = ports;
    const { header, bytes } = await using(disk.openToRead(path), async (file) => ({
      header: (await readHeader(file)).header,
      bytes: await file.size(),
    }));
    const { station, madeAt, version, contents, ledgers } = header;
    const relation = (await isRecordEmpty(disk, recordFolder)) ? 'fresh' : await relationHere(ports, path, ledgers);
    return { ok: true, fileName: basename(path), station, madeAt, version, bytes, contents, ledgers, relation };
  } catch (problem) {
    return backupFailure(problem);
  }
}

/** The ledgers of this PC's record, without changing anything. @throws an error of the disk */
export async function ledgersHere({ disk, recordFolder, atRest }: BackupPorts): Promise<LedgerStanding[]> {
  const journal = join(recordFolder, 'journal');
  if ((await disk.sizeOf(journal)) === null) return [];
  return [...standingsOf(await atRest(() => lookAtSegments(disk, journal)))];
}

/** What was done in another branch of this record. @throws an error of the disk */
export async function branchesHere({ disk, recordFolder, atRest }: BackupPorts): Promise<OtherBranch[]> {
  const journal = join(recordFolder, 'journal');
  if ((await disk.sizeOf(journal)) === null) return [];
  return [...(await atRest(() => otherBranches(disk, journal)))];
}

async function relationHere(
  ports: BackupPorts,
  path: string,
  archive: readonly LedgerStanding[],
): Promise<ArchiveRelation> {
  const { disk, recordFolder, atRest } = ports;
  const journal = join(recordFolder, 'journal');
  const relation = await atRest(async () => relationOf(disk, journal, await lookAtSegments(disk, journal), archive));
  // A journal that lost all its ledgers knows none of the archive's; that the desk's key opens it says whose it is.
  return relation === 'other-desk' && (await isOfThisKey(ports, path)) ? 'more' : relation;
}

/** False while nobody is signed in. */
async function isOfThisKey({ disk, vault }: BackupPorts, path: string): Promise<boolean> {
  const deskKey = vault.key();
  if (deskKey === null) return false;
  return using(disk.openToRead(path), (file) => readIndex(file, deskKey)).then(
    () => true,
    () => false,
  );
}

/** Takes in what the chosen archive holds beyond this record, with the key of whoever is signed in. */
export async function joinChosen(
  ports: BackupPorts,
  slot: TaskSlot,
  archive: string,
  { erased }: ArgsOf<'backup.join'>,
): Promise<ResultOf<'backup.join'>> {
  const deskKey = ports.vault.key();
  if (deskKey === null) return { ok: false, code: 'locked', detail: '' };
  return slot.run(async (onProgress) => {
    const { recordFolder, whileClosed } = ports;
    const joining = { archive, recordFolder, deskKey, erased: new Set(erased), whileClosed, onProgress };
    const joined = await joinArchive(ports, joining);
    return { ok: true as const, ...joined };
  });
}

/** Tries the recovery key on the archive. */
export async function openArchive(
  ports: BackupPorts,
  path: string,
  recoveryKey: string,
): Promise<ResultOf<'backup.openArchive'>> {
  try {
    return await using(ports.disk.openToRead(path), async (file) => {
      const { deskKey } = await unlock(ports, path, recoveryKey);
      const { operators } = await readIndex(file, deskKey).catch(asDamage);
      return { ok: true as const, operators };
    });
  } catch (problem) {
    return backupFailure(problem);
  }
}

export async function restoreChosen(
  ports: BackupPorts,
  slot: TaskSlot,
  archive: string,
  given: ArgsOf<'backup.restore'>,
): Promise<ResultOf<'backup.restore'>> {
  return slot.run(async (onProgress) => {
    const { deskKey, header } = await unlock(ports, archive, given.recoveryKey);
    const foundVault = (folder: string) => ports.vault.foundIn(folder, header.recovery, given);
    const { recordFolder } = ports;
    const restoring = { archive, recordFolder, deskKey, foundVault, onProgress };
    const restored = await ports.whileClosed(() => restoreArchive(ports, restoring)).catch(asDamage);
    if ('code' in restored) return restored;
    return { ok: true as const, contents: restored.header.contents, damages: [...restored.damages] };
  });
}

/** Opens the desk's key in an archive. @throws {Refused} `wrong-key` */
export async function unlock({ disk }: BackupPorts, path: string, recoveryKey: string) {
  const typed = readRecoveryKey(recoveryKey);
  if (!typed.ok) throw new Refused('wrong-key');
  const { header } = await using(disk.openToRead(path), readHeader);
  const opened = openKey(header.recovery, recoverySecret(typed.digits), RECOVERY_PURPOSE);
  if (!opened.ok) throw new Refused(opened.code === 'wrong' ? 'wrong-key' : 'later-format');
  return { deskKey: opened.key, header };
}

/** The recovery key has opened the desk's key: a first chunk that does not open with it is damaged. */
export function asDamage(problem: unknown): never {
  throw problem instanceof NotReadable && problem.code === 'wrong-key' ? new NotReadable('damaged') : problem;
}

export const nothingChosen: Failure = { ok: false, code: 'none', detail: '' };
