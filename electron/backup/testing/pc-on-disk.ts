import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { journalRoom } from '../../journal/journal-room.ts';
import { nodeFiles } from '../../journal/node-files.ts';
import { someAct, someEntry } from '../../journal/testing/journal-builders.ts';
import { CHEAP, foundOn, NO_OS_STORE, OWN } from '../../vault/testing/vault-builders.ts';
import { vaultRoom } from '../../vault/vault-room.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { backupRoom } from '../backup-room.ts';
import { nodeBackupDisk } from '../node-backup-disk.ts';
import { endWhatIsReady } from '../settle-record.ts';

/** 30 November 2026, 10:00 in the county. */
const START = Date.UTC(2026, 10, 30, 2);

/** The main process's rooms of one PC below a folder, wired as the program does; its dialogs answer what `chosen` says. */
export async function pcOnDisk(data: string, disk: BackupDisk = nodeBackupDisk) {
  await mkdir(data, { recursive: true });
  const recordFolder = join(data, 'desk');
  let clock = START;
  let waiting: (() => unknown) | undefined;
  let chosen: string | null = null;
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const ports = {
    now: () => clock,
    monotonic: () => clock,
    random,
    randomBelow: randomInt,
    newLedgerId: randomUUID,
    mode: 'real' as const,
  };
  const vaultPorts = { ...ports, files: nodeFiles, os: NO_OS_STORE, cost: CHEAP };
  const journals = journalRoom({ ...ports, files: nodeFiles, segmentBytes: 3000 }, data, () =>
    endWhatIsReady(disk, recordFolder),
  );
  const vault = vaultRoom(vaultPorts, recordFolder);
  const room = backupRoom({
    ...ports,
    disk,
    after: (_, work) => {
      waiting = work;
      return () => {
        waiting = undefined;
      };
    },
    version: '1.2.3',
    recordFolder,
    atRest: (task) => journals.atRest('desk', task),
    whileClosed: (task) => journals.whileClosed('desk', task),
    choose: { folder: async () => chosen, archive: async () => chosen },
    vault: {
      key: vault.key,
      recoveryWrap: vault.recoveryWrap,
      operators: vault.operators,
      mend: vault.mend,
      foundIn: (folder, recovery, given) => vaultRoom(vaultPorts, folder).adopt(recovery, given),
    },
  });
  const call = { ...journals.handlers, ...vault.handlers, ...room.handlers };
  return {
    call,
    recordFolder,
    /** Founds the desk; @returns the recovery key of its sheet */
    found: async () => {
      const recoveryKey = await foundOn(vault.handlers);
      await call['journal.open']({ store: 'desk', acknowledged: null });
      await pcAct(call, 'set-up', 'station:0003', 'note.added');
      return recoveryKey;
    },
    /** One entry on a case of its own. */
    act: async (id: string, kind = 'note.added') => {
      const written = await pcAct(call, id, `case:${id}`, kind);
      room.noteUse();
      return written;
    },
    sitDown: () => vault.handlers['vault.unlock'](OWN).finally(room.noteUse),
    /** The next dialog is answered with this. */
    choose: (path: string | null) => {
      chosen = path;
    },
    pass: (ms: number) => {
      clock += ms;
    },
    /** Nobody has written anything for a while; waits for what begins then. */
    idle: async () => {
      await waiting?.();
      waiting = undefined;
    },
    dispose: async () => {
      await room.dispose();
      await journals.dispose();
    },
  };
}

export type PcOnDisk = Awaited<ReturnType<typeof pcOnDisk>>;

function pcAct(call: ReturnType<typeof journalRoom>['handlers'], id: string, subject: string, kind: string) {
  const entry = someEntry();
  const key = { subject, suite: 1, bytes: new Uint8Array(48) };
  const entries = [{ ...entry, header: { ...entry.header, subject, kind } }];
  return call['journal.append']({ store: 'desk', act: someAct(id, 1, { keys: [key], entries }) });
}
