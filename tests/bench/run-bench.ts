/**
 * `npm run bench [-- 10000 100000]`: the budgets of the design as ratios, in the built program and its real Electron.
 * `-- writing` measures the write path alone, `-- mending 100000` a start that mends the journal alone. What others do on the PC meanwhile falls on the processor's side of a
 * ratio more than on the disk's, so the load is printed.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { repositoryFolder } from '../../build/bootstrap/run.mjs';
import { bundlePage, newFolder, startBenchApp } from './bench-app.ts';
import { measureMending } from './measure-mending.ts';
import { linesOf, measureSizes, type Size } from './measure-reading.ts';
import { measureWriting } from './measure-writing.ts';
import { type Line, printLine, printSummary, writeReport } from './report.ts';

const ACTS = 60;

/** First screens are measured in a window started anew each time; the median of so many. */
const STARTS = 5;

const reportFile = join(repositoryFolder, 'out', 'bench', 'bench.json');

const asked = process.argv.slice(2);
const given = asked.map(Number).filter(Number.isInteger);
const isMending = asked.includes('mending');
const counts = asked.includes('writing') ? [] : (given.length > 0 ? given : [10_000, 100_000]).sort((a, b) => a - b);
const started = performance.now();

const script = await bundlePage();
const lines: Line[] = [];
const sizes: Size[] = [];

function add(added: readonly Line[]): void {
  for (const line of added) printLine(line);
  lines.push(...added);
  writeReport(reportFile, { at: new Date().toISOString(), lines, sizes });
}

function sayLoad(): void {
  process.stdout.write(`本机 ${availableParallelism()} 核，此刻负荷 ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
}

async function writing(): Promise<void> {
  const folder = await newFolder();
  const app = await startBenchApp(folder.path, script);
  add(await measureWriting(app, folder.path, ACTS));
  await app.close();
  await folder.remove();
}

async function mending(cases: number): Promise<void> {
  for (const { lost, of, ms, nothing } of await measureMending(script, cases)) {
    const [took, usual] = [ms, nothing].map((each) => (each / 1000).toFixed(1));
    const what = `账本 ${of} 段缺 ${lost} 段，用数据库补齐后打开（${cases.toLocaleString('zh-CN')} 件）`;
    process.stdout.write(`   ${what}：${took} s（不缺时 ${usual} s）\n`);
  }
}

sayLoad();
if (!isMending) await writing();
await measureSizes(script, isMending ? [] : counts, STARTS, (none, size) => {
  sizes.push(size);
  add(linesOf(none, size));
  const [caughtUp, seconds] = [size.caughtUp.toLocaleString('zh-CN'), (size.catchUp / 1000).toFixed(1)];
  process.stdout.write(`   数据库按账本补上 ${caughtUp} 件：${seconds} s\n`);
});
if (isMending) for (const cases of counts) await mending(cases);
printSummary(lines);
sayLoad();
process.stdout.write(`用时 ${((performance.now() - started) / 60_000).toFixed(1)} 分钟\n`);
process.stdout.write(`${reportFile}\n`);
