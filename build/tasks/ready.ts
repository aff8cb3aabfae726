/** `npm run ready`: all that tests and tools started by hand need (`npx vitest --project e2e`, say). */
import { buildApp } from '../build-app.ts';
import { ensureElectron } from '../electron-runtime/ensure-electron.ts';

await ensureElectron();
await buildApp();
