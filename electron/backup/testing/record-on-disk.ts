import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalRoom } from '../../journal/journal-room.ts';
import { nodeFiles } from '../../journal/node-files.ts';
import { portsOn, someAct, someEntry } from '../../journal/testing/journal-builders.ts';
import { packRoom } from '../../packs/pack-room.ts';
import { RECOVERY_PURPOSE, recoverySecret, wrapKey } from '../../vault/wrap.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { type Making, makeBackup } from '../make-backup.ts';
import { nodeBackupDisk } from '../node-backup-disk.ts';

export const DESK_KEY = new Uint8Array(32).fill(7);
/** 8 groups whose check digits are right (`domain/account/recovery-key.ts`). */
export const RECOVERY_DIGITS = '000000'.repeat(8);
export const MADE_AT = Date.UTC(2026, 10, 30, 1, 30);
const DRAFT = '7b0f3c1e-4a5d-4c7e-9b1a-0d2e3f4a5b6c';
const ATTACHMENT = 'ab'.repeat(32);
export const ATTACHMENT_BYTES = 2_500_000;

export const COUNTY_PACK = {
  kind: 'catalogue',
  name: '县目录.json',
  adoptedAt: MADE_AT,
  text: '{"name":"县目录"}',
} as const;

const fixed = (length: number) => new Uint8Array(length).fill(3);
export const RECOVERY = wrapKey(DESK_KEY, recoverySecret(RECOVERY_DIGITS), RECOVERY_PURPOSE, fixed);

/** A desk's data in a temporary folder: acts over several segments, keys, a draft, an attachment of several chunks. */
export async function recordOnDisk() {
  const root = await mkdtemp(join(tmpdir(), 'yichuang-backup-'));
  const data = join(root, 'data');
  const target = join(root, 'stick');
  const room = journalRoom(portsOn(nodeFiles, { segmentBytes: 3000 }), data);
  await room.handlers['journal.open']({ store: 'desk', acknowledged: null });
  const act = (id: string, subject = 'case:1') =>
    room.handlers['journal.append']({
      store: 'desk',
      act: someAct(id, 1, { keys: [keyOf(subject)], entries: [entryOf(subject)] }),
    });
  await act('set-up', 'station:0003');
  for (let index = 1; index <= 8; index += 1) await act(`a${index}`, `case:${index}`);
  await room.handlers['draft.save']({ store: 'desk', id: DRAFT, sealed: { suite: 1, bytes: fixed(500) } });
  const files = join(data, 'desk', 'files', 'ab');
  await mkdir(files, { recursive: true });
  await mkdir(target);
  await writeFile(join(files, `${ATTACHMENT}.att`), new Uint8Array(ATTACHMENT_BYTES).fill(9));
  await packRoom(nodeFiles, data)['pack.keep']({ store: 'desk', pack: COUNTY_PACK });
  return {
    root,
    data,
    record: join(data, 'desk'),
    target,
    room,
    act,
    make: (disk: BackupDisk = nodeBackupDisk, change: Partial<Making> = {}) =>
      makeBackup(
        { disk, now: () => MADE_AT, random: fixed, version: '1.2.3' },
        {
          recordFolder: join(data, 'desk'),
          target,
          kind: 'byHand',
          deskKey: DESK_KEY,
          recovery: RECOVERY,
          operators: [{ no: '0301', name: '练习员甲' }],
          atRest: (task) => room.atRest('desk', task),
          onProgress: () => undefined,
          ...change,
        },
      ),
    dispose: async () => {
      await room.dispose();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type RecordOnDisk = Awaited<ReturnType<typeof recordOnDisk>>;

function keyOf(subject: string) {
  return { subject, suite: 1, bytes: fixed(48) };
}

function entryOf(subject: string) {
  const entry = someEntry();
  return { ...entry, header: { ...entry.header, subject } };
}
