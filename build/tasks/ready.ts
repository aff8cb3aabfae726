/** `npm run ready`: all that tests and tools started by hand need (`npx vitest --project e2e`, say). */
import { buildApp } from '../build-app.ts';
import { electronOrEnd } from './electron-or-end.ts';

await electronOrEnd();
await buildApp();
