import { join } from 'node:path';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { BIRTH } from '../support/birth.ts';
import { fullIntake, outcomeOf } from '../support/intake.ts';
import type { BenchApp } from './bench-app.ts';
import { quantile } from './page/figures.ts';
import { folderSize, rawAppends } from './raw-writing.ts';
import type { Line } from './report.ts';

const BUDGET = 1.5;

/** A clerk's act until saved twice, against the same bytes written raw: one synced append, one strict transaction. */
export async function measureWriting(app: BenchApp, dataFolder: string, times: number): Promise<readonly Line[]> {
  const pack = seedCatalogue();
  const intake = fullIntake(outcomeOf(pack, 'ys-01', BIRTH));
  await app.run('beginActs', intake, 12);
  const acts = [
    { name: '收件并受理（出生一件事，全部文书）', cases: 1, run: () => app.run('openCases', intake, times) },
    { name: '一件记一笔（办件开着）', cases: 1, run: () => app.run('addNotes', 1, times, true) },
    { name: '一件记一笔（办件没有打开过）', cases: 1, run: () => app.run('addNotes', 1, times, false) },
    { name: '八件一次办（都在屏上）', cases: 8, run: () => app.run('addNotes', 8, times, true) },
  ];
  const lines: Line[] = [];
  let opened = 0;
  for (const act of acts) {
    const before = await folderSize(join(dataFolder, 'desk', 'journal'));
    const runs = await act.run();
    const bytes = Math.round(((await folderSize(join(dataFolder, 'desk', 'journal'))) - before) / times);
    const appends = await rawAppends(dataFolder, bytes, times);
    const transactions = await app.run('rawTransactions', await app.run('rowSizes'), act.cases, times);
    const raw = quantile(appends, 0.5) + quantile(transactions, 0.5);
    const measured = quantile(runs, 0.5);
    opened = opened || measured;
    lines.push({
      what: `写入：${act.name}`,
      measured: `${measured.toFixed(1)} ms`,
      against: `${raw.toFixed(1)} ms（同样 ${bytes} 字节直接写两处）`,
      ratio: measured / raw,
      budget: BUDGET,
    });
  }
  lines.push(...(await sealingLines(app, times, opened)));
  await app.run('close');
  return lines;
}

/** `opened`: what taking such a case in costs as a whole, milliseconds. */
async function sealingLines(app: BenchApp, times: number, opened: number): Promise<readonly Line[]> {
  const { seal, open, plain, entries, bytes } = await app.run('sealing', times);
  const [sealed, read, unsealed] = [quantile(seal, 0.5), quantile(open, 0.5), quantile(plain, 0.5)];
  return [
    {
      what: `封存一件（${entries} 条，${bytes} 字节）`,
      measured: `${sealed.toFixed(1)} ms`,
      against: `${opened.toFixed(1)} ms（收件并受理全程）`,
      ratio: sealed / opened,
      budget: null,
    },
    {
      what: '打开一件（读出并解封）',
      measured: `${read.toFixed(1)} ms`,
      against: `${unsealed.toFixed(1)} ms（同一行不封存）`,
      ratio: read / unsealed,
      budget: null,
    },
  ];
}
