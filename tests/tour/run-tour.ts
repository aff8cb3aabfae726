/**
 * `npm run tour [-- --bundle ys-01 --answers … --out DIR]`: the program at work, from the first window to the day's log.
 * `-- --script paths` instead plays the stories of `tests/paths/` in it, called and not keyed; `-- --script handbook` takes
 * the pictures of the operators' handbook.
 */

import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { runPaths } from '../paths/run-paths.ts';
import { walkHandbook } from './handbook.ts';
import { readOptions } from './options.ts';
import { takeTour } from './tour.ts';

const say = (line: string) => console.log(line);
const pack = seedCatalogue();
const read = readOptions(process.argv.slice(2), pack);
if (!read.ok) {
  say(read.problem);
  process.exit(2);
}
const { options } = read;
if (options.script === 'paths') {
  say('The stories of tests/paths in the built program: acts called in its window, not keyed, on a fixed clock.');
  const problems = await runPaths(options.out, say).catch((problem: unknown) => [String(problem)]);
  for (const problem of problems) say(`✗ ${problem}`);
  say(`Papers and paths.json: ${options.out}`);
  say(
    problems.length === 0
      ? '✓ Originals, numbers and logs are as they must be.'
      : `${problems.length} things are wrong.`,
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
if (options.script === 'handbook') {
  say('The pictures of docs/handbook.md, in the built program, by keyboard.');
  const problem = await walkHandbook(options.out, say).then(
    () => '',
    (reason: unknown) => String(reason),
  );
  say(problem === '' ? `✓ The program does what the handbook says: ${options.out}` : `✗ ${problem}`);
  process.exit(problem === '' ? 0 : 1);
}
const start = performance.now();
say(`Tour of ${options.bundle.id} ${options.bundle.name}: ${Object.values(options.answers).join(', ')}`);
try {
  const { report, problems } = await takeTour(pack, options, say);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const entries = Object.values(report.entries).reduce((sum, count) => sum + count, 0);
  say(
    `Case ${report.caseNumber}: ${entries} entries, ${report.papers.length} papers, ${report.keyPresses} keys, ${report.keysBeyondValues} beyond the values for the intake, ${seconds} s`,
  );
  say(`Papers, screens and tour.json: ${options.out}`);
  for (const problem of problems) say(`✗ ${problem}`);
  say(problems.length === 0 ? '✓ The papers say what they must.' : `${problems.length} things are missing.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (problem) {
  say(`✗ The tour stopped: ${problem instanceof Error ? problem.message : String(problem)}`);
  say(`What stood on the screen: ${options.out}`);
  process.exitCode = 1;
}
