/** `npm run faults`: what befalls a desk (power cuts, damaged files, a full disk, …), and what is lost: nothing. */
import { buildApp } from '../build-app.ts';
import { electronOrEnd } from './electron-or-end.ts';
import { runScript } from './run-script.ts';

await electronOrEnd();
await buildApp();
process.exitCode = await runScript('tests/faults/run-faults.ts', process.argv.slice(2));
