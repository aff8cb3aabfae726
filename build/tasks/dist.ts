/** `npm run dist`: packs the application into out/dist. Without the official Electron only as a folder to try out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { repositoryFolder, say } from '../bootstrap/run.mjs';
import { buildApp } from '../build-app.ts';
import { packaging } from '../package/packaging.ts';
import { electronOrEnd } from './electron-or-end.ts';

/** `--dir` wants only the folder; `--built` packs what the last build left. */
const switches = process.argv.slice(2);

// What is handed out is read by every user of a PC, however private the files of whoever packed it are.
process.umask(0o022);

const runtime = await electronOrEnd();
if (!switches.includes('--built')) await buildApp();
// What an earlier run left could pass for the result of a failed one.
rmSync(join(repositoryFolder, 'out', 'dist'), { recursive: true, force: true });
const purpose = runtime.kind === 'official' && !switches.includes('--dir') ? 'users' : 'trial';
if (purpose === 'trial')
  say(`Packing a folder to try out (Electron ${runtime.version}, ${runtime.kind}); not for users.`);
const host = Platform.current();
const made = await build({
  targets: purpose === 'users' ? host.createTarget() : host.createTarget('dir'),
  config: packaging(runtime, purpose),
  publish: 'never',
});
for (const file of made) say(file);
