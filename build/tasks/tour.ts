/** `npm run tour`: shows the application doing its work, step by step. */
import { buildApp } from '../build-app.ts';
import { electronOrEnd } from './electron-or-end.ts';
import { runScript } from './run-script.ts';

await electronOrEnd();
await buildApp();
process.exitCode = await runScript('tests/tour/run-tour.ts', process.argv.slice(2));
