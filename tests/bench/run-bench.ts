/** `npm run bench [-- 10000 100000]`: the budgets of the design as ratios, in the built program and its real Electron. */
import { join } from 'node:path';
import { repositoryFolder } from '../../build/bootstrap/run.mjs';
import { bundlePage, newFolder, startBenchApp } from './bench-app.ts';
import { linesOf, measureSize, type Size } from './measure-reading.ts';
import { measureWriting } from './measure-writing.ts';
import { type Line, printLine, writeReport } from './report.ts';

const ACTS = 60;
const reportFile = join(repositoryFolder, 'out', 'bench', 'bench.json');

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const counts = given.length > 0 ? given : [10_000, 100_000];

const script = await bundlePage();
const lines: Line[] = [];
const sizes: Size[] = [];

function add(added: readonly Line[]): void {
  for (const line of added) printLine(line);
  lines.push(...added);
  writeReport(reportFile, { at: new Date().toISOString(), lines, sizes });
}

const folder = await newFolder();
const app = await startBenchApp(folder.path, script);
add(await measureWriting(app, folder.path, ACTS));
await app.close();
await folder.remove();

const none = await measureSize(script, 0);
sizes.push(none);
for (const count of counts) {
  const size = await measureSize(script, count);
  sizes.push(size);
  add(linesOf(none, size));
  process.stdout.write(`   从账本重建 ${count.toLocaleString('zh-CN')} 件：${(size.rebuild / 1000).toFixed(1)} s\n`);
}
process.stdout.write(`${reportFile}\n`);
