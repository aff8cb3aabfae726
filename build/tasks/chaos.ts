/** `npm run chaos`: hands that press whatever stands there, in the built program. */
import { buildApp } from '../build-app.ts';
import { electronOrEnd } from './electron-or-end.ts';
import { runScript } from './run-script.ts';

await electronOrEnd();
await buildApp();
process.exitCode = await runScript('tests/chaos/run-chaos.ts', process.argv.slice(2));
