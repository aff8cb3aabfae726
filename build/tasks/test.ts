/** `npm test [-- stage … file …]`: every check and test there is, as CI runs them. The last line sums them up. */
import { say } from '../bootstrap/run.mjs';
import { exitOnSignals } from '../end-tree.ts';
import { needs, type StageName, selectStages, stageNames } from '../test/selection.ts';
import { stages } from '../test/stages.ts';
import { type Count, closingLine, type StageResult } from '../test/tally.ts';

exitOnSignals();
const selection = selectStages(process.argv.slice(2));
if (!selection.ok) {
  say(`There is no stage “${selection.unknown}”. Stages: ${stageNames.join(' ')}`);
  process.exit(2);
}
const results: StageResult[] = [];
for (const name of selection.stages) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const count = await runStage(name, selection.filters);
  results.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
}
report(results);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

async function runStage(name: StageName, filters: readonly string[]): Promise<Count> {
  const failedNeed = needs[name]?.find((need) => results.some((result) => result.name === need && result.failed > 0));
  if (failedNeed !== undefined) return { passed: 0, failed: 1, note: `not run, because ${failedNeed} failed` };
  try {
    return await stages[name](filters);
  } catch (problem) {
    console.error(problem);
    return { passed: 0, failed: 1, note: 'crashed' };
  }
}

function report(all: readonly StageResult[]): void {
  console.log('');
  for (const { name, passed, failed, seconds, note } of all) {
    const words = [
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(8)}`,
      `${passed} passed, ${failed} failed`,
      `${seconds.toFixed(1)} s`,
    ];
    console.log([...words, ...(note ? [note] : [])].join(' · '));
  }
  console.log(closingLine(all));
}
