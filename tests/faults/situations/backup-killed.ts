import { readdir } from 'node:fs/promises';
import { type BackupModel, backupModel } from '../../e2e/pages/backup-model.ts';
import { addLargeAttachment } from '../../e2e/support/large-attachment.ts';
import { newDataFolder, type RunningApp } from '../../e2e/support/launch-app.ts';
import { countOf, missingFrom } from '../../e2e/support/promised.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import { sentencesOn } from '../screen.ts';
import type { Sight } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

/** An attachment that takes a while to copy. */
const LARGE_BYTES = 200 * 1024 * 1024;

/** What the screen says of a backup that is one. */
const GOOD = '已从头到尾读回核对';

export const backupKilled: Situation = {
  name: 'backup-killed',
  title: '备份到 U 盘途中断电（SIGKILL），重开后再备份',
  tries: { short: 1, long: 12 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder) => {
      const stick = await newDataFolder();
      try {
        return await killInBackup(desk, folder, stick.folder, chance.below(LARGE_BYTES));
      } finally {
        await stick.remove();
      }
    }),
};

/** What lies on the stick then calls itself no backup; the next one is read back whole, and alone there. */
async function killInBackup(desk: PreparedDesk, folder: string, stick: string, written: number): Promise<Sight> {
  await addLargeAttachment(folder, LARGE_BYTES);
  const run = await startStation(folder);
  await toBackups(run, stick);
  await run.page.keyboard.press('Control+Enter');
  await killOnceWritten(run, written);
  const called = (await readdir(stick)).filter((name) => name.endsWith('.ycb'));
  const again = await startStation(folder);
  const missing = await missingFrom(again.page, desk.promised);
  const said = await sentencesOn(again.page);
  const answer = await (await toBackups(again, stick)).make();
  const stuck = await closeInTime(again);
  const left = await readdir(stick);
  const wrong = [
    ...called.map((name) => `half a backup calls itself ${name}`),
    ...(answer.includes(GOOD) ? [] : [`the next backup: ${answer}`]),
    ...(left.length === 1 ? [] : [`beside the backup lies: ${left.join(', ')}`]),
    ...(stuck === '' ? [] : [stuck]),
  ];
  return { saved: countOf(desk.promised), missing, said, wrong };
}

async function toBackups({ app, page }: RunningApp, stick: string): Promise<BackupModel> {
  const backups = backupModel(app, page);
  await backups.chooses(stick);
  await backups.open();
  return backups;
}

/** At the latest while it is read back. */
async function killOnceWritten(run: RunningApp, bytes: number): Promise<void> {
  for (;;) {
    const { phase, done } = await run.call('backup.progress', undefined);
    if (phase === 'checking' || (phase === 'writing' && done >= bytes)) return run.kill();
  }
}
