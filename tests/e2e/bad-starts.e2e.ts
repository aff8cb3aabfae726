import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronLaunch } from '../../build/electron-path.ts';
import { STOP_TEXT } from '../../domain/text/stop.ts';
import { START_TEXT } from '../../renderer/desk/text/start.ts';
import { STORE_TEXT } from '../../renderer/store/text/store-text.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { folderForEach } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';
import { startPractice } from './support/practice-desk.ts';
import { foundStation } from './support/station-desk.ts';

const data = folderForEach();

const preferences = () => join(data.folder, 'preferences.json');

test('E40 preferences that cannot be read: the first screen is there and says so', async () => {
  await mkdir(preferences());
  const desk = await launchApp(data.folder);
  await desk.page.getByText(START_TEXT.preferencesProblem).waitFor();
  expect(await desk.page.locator('[data-act="start-practice"]').isVisible()).toBe(true);
  await desk.close();
});

test('E40 a desk whose preferences are spoilt asks for the passphrase, not for a first set-up, and says so inside', async () => {
  await foundStation(data.folder);
  await writeFile(preferences(), '{"store":');
  const desk = await launchApp(data.folder);
  const signIn = signInModel(desk.page);
  await signIn.field.or(desk.page.locator('[data-account]')).first().waitFor();
  expect(await desk.page.locator('[data-act="start-station"]').count()).toBe(0);
  await signIn.open(STATION.passphrase);
  await desk.page.getByText(START_TEXT.preferencesProblem).waitFor();
  await desk.close();
});

test('E41 a database of a newer program is left as it is; the desk says so, has every case, and works', async () => {
  const before = await startPractice(data.folder);
  const cases = await before.page.locator('main [data-row]').count();
  await before.page.evaluate(raiseVersion, 'yichuang-practice');
  await before.close();

  const after = await launchApp(data.folder);
  await after.page.getByText(STORE_TEXT.findings['database-newer']).waitFor();
  await after.page.locator('main [data-row]').first().waitFor();
  expect(await after.page.locator('main [data-row]').count()).toBe(cases);
  const versions = await after.page.evaluate(() => indexedDB.databases());
  expect(versions).toContainEqual({ name: 'yichuang-practice', version: 990 });
  await after.close();
});

/** Runs in the window: does to a database what a newer program would. The window's own connection gives way. */
function raiseVersion(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, 990);
    request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => failed(request.error);
  });
}

test('E42 links, paths and odd words given to the program are not read; the first screen is there, X41 and where its page is found no more a word of it', async () => {
  const hostile = [
    'yichuang://case/1?x="><img src=x onerror=alert(1)>',
    '/etc/passwd',
    '../../x',
    '%00',
    'javascript:0',
  ];
  await rm(data.folder, { recursive: true });
  const program = (switches?: readonly string[]) => {
    const launch = electronLaunch(switches);
    return { ...launch, args: [...launch.args, ...hostile] };
  };
  const desk = await launchApp(data.folder, {}, program);
  await desk.page.locator('[data-act="start-practice"]').waitFor();
  expect(desk.page.url()).toBe('app://yichuang/index.html');
  const given = { cwd: '/', argv: ['x', ...hostile] };
  await desk.app.evaluate(({ app }, { argv, cwd }) => app.emit('second-instance', {}, argv, cwd, {}), given);
  await desk.page.locator('[data-act="start-practice"]').waitFor();
  expect(desk.page.url()).toBe('app://yichuang/index.html');
  await desk.app.evaluate(({ protocol, BrowserWindow }) => {
    protocol.unhandle('app');
    protocol.handle('app', () => new Response('', { status: 404 }));
    BrowserWindow.getAllWindows()[0]?.reload();
  });
  await desk.page.getByText(STOP_TEXT.obstacles.page).waitFor();
  await desk.close();
});

test('X2 a file where the data folder should be: the program says so in a window, and the file stays', async () => {
  const file = join(data.folder, 'a-file');
  await writeFile(file, 'somebody’s');
  const desk = await launchApp(file);
  await desk.page.getByText(STOP_TEXT.obstacles['not-folder']).waitFor();
  await desk.close();
  expect(await readFile(file, 'utf8')).toBe('somebody’s');
});
