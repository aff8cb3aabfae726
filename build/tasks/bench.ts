/** `npm run bench`: measures the budgets of the design. */
import { buildApp } from '../build-app.ts';
import { ensureElectron } from '../electron-runtime/ensure-electron.ts';
import { runScript } from './run-script.ts';

await ensureElectron();
await buildApp();
process.exitCode = await runScript('tests/bench/run-bench.ts', process.argv.slice(2));
