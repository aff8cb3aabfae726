/** `npm run bench`: measures the budgets of the design. */
import { buildApp } from '../build-app.ts';
import { electronOrEnd } from './electron-or-end.ts';
import { runScript } from './run-script.ts';

await electronOrEnd();
await buildApp();
process.exitCode = await runScript('tests/bench/run-bench.ts', process.argv.slice(2));
