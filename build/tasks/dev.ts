/** `npm run dev`: the window, rebuilt as files change. Ctrl+R in the window shows new pages; Electron restarts by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { build } from 'vite';
import { say } from '../bootstrap/run.mjs';
import { buildApp, bundleConfig, bundles } from '../build-app.ts';
import { electronLaunch } from '../electron-path.ts';
import { endTree, exitOnSignals } from '../end-tree.ts';
import { electronOrEnd } from './electron-or-end.ts';

exitOnSignals();
await electronOrEnd();
await buildApp();
let isRenewing = false;
let electron = open();
process.once('exit', () => endTree(electron.pid));
for (const name of bundles) await watch(name);

function open(): ChildProcess {
  const { executablePath, args, cwd } = electronLaunch(process.argv.slice(2));
  const child = spawn(executablePath, args, { cwd, stdio: 'inherit', detached: process.platform !== 'win32' });
  child.once('exit', () => {
    if (!isRenewing) process.exit();
  });
  return child;
}

async function watch(name: (typeof bundles)[number]): Promise<void> {
  const watcher = await build({ ...bundleConfig(name), build: { watch: {}, emptyOutDir: false } });
  if (!('on' in watcher)) throw new Error('Vite did not start to watch');
  let isFirst = true;
  watcher.on('event', (event) => {
    if (event.code !== 'END') return;
    if (!isFirst) renew(name);
    isFirst = false;
  });
}

function renew(name: (typeof bundles)[number]): void {
  say(`${name} is built anew${name === 'renderer' ? ': press Ctrl+R in the window' : ''}`);
  if (name === 'renderer') return;
  isRenewing = true;
  electron.once('exit', () => {
    electron = open();
    isRenewing = false;
  });
  endTree(electron.pid);
}
