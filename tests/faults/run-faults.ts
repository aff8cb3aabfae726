/**
 * `npm run faults [-- name … --tries 20 --seed 7]`: what befalls a desk, played in the built program, and what came of it. Leaves
 * `faults.json` and the table; ends with 1 when anything was lost without a word or anything else is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryFolder } from '../../build/bootstrap/run.mjs';
import { createChance } from '../bench/page/random.ts';
import { NO_DESK, prepareDesk } from './prepared-desk.ts';
import { complaintsOf, type Line, tableOf, writeReport } from './report.ts';
import { outcomeOf } from './sight.ts';
import { SEED, SITUATIONS } from './situations.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tries: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
});
const reportFile = join(values.out ?? join(repositoryFolder, 'out', 'faults'), 'faults.json');
const unknown = positionals.filter((name) => !SITUATIONS.some((one) => one.name === name));
if (unknown.length > 0) {
  console.log(`没有这些情形：${unknown.join('、')}。有：${SITUATIONS.map(({ name }) => name).join('、')}`);
  process.exit(2);
}
const wanted = SITUATIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
// A long night may be played in pieces: what is not played now stays in the report as it was.
const lines = new Map(positionals.length === 0 ? [] : earlierLines().map((line) => [line.name, line] as const));

function earlierLines(): readonly Line[] {
  return existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')).lines as Line[]) : [];
}

const desk = await (wanted.every(({ hasOwnDesk }) => hasOwnDesk) ? NO_DESK : prepareDesk());
try {
  for (const { name, title, tries, play, obstacle } of wanted) {
    const started = performance.now();
    const why = obstacle?.() ?? '';
    const sights =
      why === '' ? await play(desk, Number(values.tries ?? tries.long), createChance(Number(values.seed ?? SEED))) : [];
    const line: Line = { name, title, obstacle: why, ...outcomeOf(sights) };
    lines.set(name, line);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${title}：${line.tries} 次，称已保存 ${line.saved}，丢失 ${line.lost.length}，${seconds} s`);
    for (const complaint of complaintsOf([line])) console.log(`  ✗ ${complaint}`);
    writeReport(reportFile, inOrder());
  }
} finally {
  await desk.remove();
}

function inOrder(): readonly Line[] {
  return SITUATIONS.flatMap(({ name }) => lines.get(name) ?? []);
}

console.log(`\n${tableOf(inOrder())}\n`);
const complaints = complaintsOf(inOrder());
console.log(complaints.length === 0 ? `✓ 没有丢失。${reportFile}` : `✗ ${complaints.length} 处不对。${reportFile}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
