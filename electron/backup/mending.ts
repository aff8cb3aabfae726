import type { ArgsOf, ResultOf } from '../contract.ts';
import { readIndex } from './archive/read-archive.ts';
import { backupFailure, Refused } from './backup-failure.ts';
import type { BackupPorts } from './backup-ports.ts';
import { asDamage, ledgersHere, unlock } from './restoring.ts';
import { using } from './using.ts';

/**
 * The vault is broken, the record is whole: an archive of this desk carries the desk's key as the recovery sheet closes
 * it, so the two together open the record where it lies. Nothing of the archive but that key is used.
 */
export async function mendVault(
  ports: BackupPorts,
  archive: string,
  given: ArgsOf<'backup.mendVault'>,
): Promise<ResultOf<'backup.mendVault'>> {
  try {
    const { deskKey, header } = await unlock(ports, archive, given.recoveryKey);
    // Whether the open header, and with it the wrap and the ledgers, belongs to what is sealed behind it.
    await using(ports.disk.openToRead(archive), (file) => readIndex(file, deskKey)).catch(asDamage);
    const here = new Set((await ledgersHere(ports)).map(({ info }) => info.ledger));
    // A key of another desk would open nothing here, and its vault would stand in the way of the right one.
    if (!header.ledgers.some(({ info }) => here.has(info.ledger))) throw new Refused('other-desk');
    return await ports.vault.mend(header.recovery, given);
  } catch (problem) {
    return backupFailure(problem);
  }
}
