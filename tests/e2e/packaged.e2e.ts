import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { electronSwitches, packedLaunch } from '../../build/electron-path.ts';
import { folderForEach } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';
import { seeAgain, startStation, takeCase } from './support/station-desk.ts';
import { usersProgram } from './support/users-program.ts';

const data = folderForEach();

test('T7 the packed program starts, takes a case, and finds it again after a restart', async () => {
  const first = await startStation(data.folder, packedLaunch);
  expect(await first.app.evaluate(({ app }) => app.getAppPath())).toContain('app.asar');
  const taken = await takeCase(first.page, 0);
  expect(taken.number).toMatch(/^433127\d{23}$/);
  await first.close();
  const second = await startStation(data.folder, packedLaunch);
  expect(await seeAgain(second.page, taken)).toBe(taken.seen);
  await second.close();
});

test('E11 the packed binary itself has its fuses set', async () => {
  const wire = await getCurrentFuseWire(packedLaunch().executablePath);
  const { ENABLE, DISABLE } = FuseState;
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableCookieEncryption]: ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  });
});

test('E11 the packed program opens no developer tools, by no key and by no call', async () => {
  const desk = await launchApp(data.folder, {}, packedLaunch);
  await desk.page.locator('[data-act="start-station"]').waitFor();
  for (const key of ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C'])
    await desk.page.keyboard.press(key);
  const opened = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const ours = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    for (const each of ours) each.openDevTools();
    // By the time that they are open in a window that allows them, ours would have had them too.
    const stranger = new BrowserWindow({ show: false });
    const there = new Promise<void>((done) => stranger.webContents.once('devtools-opened', () => done()));
    stranger.webContents.openDevTools();
    await there;
    stranger.destroy();
    return ours.map((each) => each.isDevToolsOpened());
  });
  expect(opened).toEqual([false]);
  await desk.close();
});

/** A debugger that would get in says so on the console and writes its port into the data folder. */
const DOORS = ['--remote-debugging-port=0', '--inspect=0', '--remote-allow-origins=*'];
const SAYS_OPEN = /listening on/i;

/** Starts a packed program with doors asked for; what it has said once its window has opened the practice record. */
async function startWithDoors(
  executable: string,
): Promise<{ readonly said: () => string; readonly process: ChildProcess }> {
  await mkdir(join(data.folder, 'record'));
  await writeFile(join(data.folder, 'record', 'preferences.json'), '{"store":"practice"}');
  const args = [...electronSwitches(), `--user-data-dir=${join(data.folder, 'record')}`, ...DOORS, 'yichuang://case/1'];
  const process = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  process.stderr.on('data', (piece) => {
    said += piece;
  });
  await expect.poll(() => isThere('practice', 'journal'), { timeout: 60_000 }).toBe(true);
  return { said: () => said, process };
}

const isThere = (...path: readonly string[]) =>
  access(join(data.folder, 'record', ...path)).then(
    () => true,
    () => false,
  );

async function end(process: ChildProcess): Promise<void> {
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}

test('E12 the program on trial opens the doors that it is asked for, so that the next test would see them', async () => {
  const { said, process } = await startWithDoors(packedLaunch().executablePath);
  await expect.poll(said).toMatch(SAYS_OPEN);
  expect(await isThere('DevToolsActivePort')).toBe(true);
  await end(process);
});

test('E12 what users get opens no door, and starts all the same', async () => {
  const { said, process } = await startWithDoors(await usersProgram(data.folder));
  expect(said()).not.toMatch(SAYS_OPEN);
  expect(await isThere('DevToolsActivePort')).toBe(false);
  await end(process);
});
